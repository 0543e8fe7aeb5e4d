import { failureWords, type Outcome } from './outcome.ts';

/** What is done about a try that did not succeed: tried again, tried again and told, held for done, or given up at once. */
export type RetryAction = 'retry' | 'alert' | 'ignore' | 'fail';

/** `when`: statuses (`404`, `5xx`, `500-503`) or failure codes (`timeout`, `dns_not_found`). The first rule that fits decides. */
export type RetryRule = { when: readonly string[]; action: RetryAction };

const statusPattern = /^([1-5])(xx|\d\d)$/;
const rangePattern = /^([1-5]\d\d)-([1-5]\d\d)$/;

/** The statuses that a condition stands for, both included; null: it is no condition on a status. */
const statusesOf = (condition: string): { from: number; to: number } | null => {
  const range = rangePattern.exec(condition);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  const [, hundred, rest] = statusPattern.exec(condition) ?? [];
  if (!hundred || !rest) return null;
  if (rest === 'xx') return { from: Number(hundred) * 100, to: Number(hundred) * 100 + 99 };
  return { from: Number(condition), to: Number(condition) };
};

/** Why a condition cannot be used, or null. */
export const conditionFault = (condition: string): string | null => {
  if (Object.hasOwn(failureWords, condition)) return null;
  const statuses = statusesOf(condition);
  if (!statuses)
    return `${JSON.stringify(condition)} is neither a status (404, 5xx, 500-503) nor one of ${Object.keys(failureWords).join(', ')}`;
  if (statuses.from > statuses.to) return `${condition} is an empty range`;
  return statuses.from <= 299 && statuses.to >= 200 ? `${condition} includes 2xx, which is success` : null;
};

const fits = (condition: string, outcome: Outcome): boolean => {
  if (outcome.kind === 'failure') return condition === outcome.code;
  const statuses = statusesOf(condition);
  return statuses !== null && outcome.status >= statuses.from && outcome.status <= statuses.to;
};

/** What the rules say of an outcome that is no success; `retry` when none of them fits. */
export const actionFor = (rules: readonly RetryRule[], outcome: Outcome): RetryAction =>
  rules.find(({ when }) => when.some((condition) => fits(condition, outcome)))?.action ?? 'retry';
