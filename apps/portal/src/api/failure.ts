import { TRPCClientError } from '@trpc/client';
import type { Words } from '../words/words.tsx';
import { ForeignAnswer } from './foreign-answer.ts';

type ErrorShape = { httpStatus?: unknown; issues?: unknown };

const shapeOf = (error: unknown): ErrorShape | null =>
  error instanceof TRPCClientError && typeof error.data === 'object' && error.data !== null
    ? (error.data as ErrorShape)
    : null;

const foreignStatusOf = (error: unknown): number | null =>
  error instanceof TRPCClientError && error.cause instanceof ForeignAnswer ? error.cause.status : null;

/** The HTTP status of an answer; null when none came, or what came was no answer of the API. */
export const statusOf = (error: unknown): number | null => {
  const status = shapeOf(error)?.httpStatus;
  if (typeof status === 'number') return status;
  const foreign = foreignStatusOf(error);
  return foreign !== null && foreign >= 500 ? foreign : null;
};

/** Whether the API was not reached at all. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof TRPCClientError && shapeOf(error) === null && error.cause?.name !== 'AbortError';

export type Failure = { title: string; detail: string | undefined; missing: boolean };

/** What went wrong, for people. */
export const describeFailure = (error: unknown, words: Words): Failure => {
  const status = statusOf(error);
  const said = error instanceof Error ? error.message : undefined;
  if (status === null && foreignStatusOf(error) !== null)
    return { title: words.foreign.title, detail: words.foreign.detail, missing: false };
  if (status === null)
    return { title: words.failure.unreachable, detail: words.failure.unreachableDetail, missing: false };
  if (status === 404) return { title: words.failure.missing, detail: words.failure.missingDetail, missing: true };
  if (status === 401) return { title: words.foreign.signedOut, detail: words.foreign.signedOutDetail, missing: false };
  if (status === 403) return { title: words.failure.forbidden, detail: said, missing: false };
  if (status === 429) return { title: words.failure.tooMany, detail: said, missing: false };
  if (status >= 500) return { title: words.failure.server, detail: words.failure.serverDetail, missing: false };
  return { title: words.failure.refused, detail: said, missing: false };
};

type Issue = { loc: readonly (string | number)[]; msg: string };

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as { loc?: unknown }).loc) &&
  typeof (value as { msg?: unknown }).msg === 'string';

/** What is wrong with which field: `{url: 'This is no URL.'}`. The place begins with `body`, which a form does not show. */
export const fieldFaults = (error: unknown): Record<string, string> => {
  const issues = shapeOf(error)?.issues;
  const list: unknown[] = Array.isArray(issues) ? issues : [];
  const faults: Record<string, string> = {};
  for (const issue of list) {
    if (!isIssue(issue)) continue;
    const place = issue.loc.filter((part) => part !== 'body');
    const name = String(place[0] ?? '');
    faults[name] ??= issue.msg;
  }
  return faults;
};
