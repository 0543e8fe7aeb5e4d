import { DomainError, type FieldIssue } from '@posthorn/shared/error';
import type { z } from 'zod';

/** 422 from what a schema found. `placeOf` tells where the caller gave a field: path, query or body. */
export const invalidInput = (issues: readonly z.core.$ZodIssue[], placeOf: (field: string) => string): DomainError => {
  const fields = issues.map((issue): FieldIssue => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    return {
      loc: [placeOf(String(path[0] ?? '')), ...path],
      msg: missing ? 'This field is required.' : issue.message,
      type: missing ? 'missing' : issue.code,
    };
  });
  // One reason a field is enough: an empty text is too short and of the wrong form.
  const named = new Map(fields.toReversed().map((field) => [JSON.stringify(field.loc), field]));
  return new DomainError('validation', fields[0]?.msg ?? 'The request is not valid.', {
    issues: [...named.values()].toReversed(),
  });
};
