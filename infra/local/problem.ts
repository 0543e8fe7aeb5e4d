/** What a person can mend: one sentence that says what is wrong, one that says what to do. Printed without a stack trace. */
export class Problem extends Error {
  readonly remedy: string;
  readonly details: string;

  constructor(sentence: string, remedy: string, details = '') {
    super(sentence);
    this.name = 'Problem';
    this.remedy = remedy;
    this.details = details;
  }
}

export const describeFailure = (error: unknown): string => {
  if (error instanceof Problem) return [error.message, error.remedy, error.details].filter(Boolean).join('\n  ');
  if (hasCode(error, 'ENOSPC'))
    return 'The disk is full.\n  Free some space (a first start needs about 2 GB) and start again.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
