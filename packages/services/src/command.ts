import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import { holdsScope } from '@posthorn/shared/scope';
import type { z } from 'zod';
import { writeAudit } from './audit/write.ts';
import type { Context, Work } from './context.ts';

type Definition<I extends z.ZodType, O extends z.ZodType> = {
  /** `<feature>.<verb>`: the same words as the folder and the file. */
  name: string;
  scope: string;
  input: I;
  output: O;
};

type CommandDefinition<I extends z.ZodType, O extends z.ZodType> = Definition<I, O> & {
  /** What has to be asked of the world outside, such as a name server: done before the transaction opens, never inside it. */
  prepare?: (context: Context, input: z.output<I>) => Promise<void>;
  run: (work: Work, input: z.output<I>) => Promise<z.input<O>>;
  /** What the audit log keeps beside who and when. Never a secret. */
  audit: (input: z.output<I>, output: z.input<O>) => { targetId: string | null; detail?: Record<string, unknown> };
};

type QueryDefinition<I extends z.ZodType, O extends z.ZodType> = Definition<I, O> & {
  run: (work: Work, input: z.output<I>) => Promise<z.input<O>>;
};

export type Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = Definition<I, O> & {
  kind: 'command' | 'query';
  /** The input must have been parsed by `input` at the door. Throws DomainError for what the caller cannot have. */
  execute: (context: Context, input: z.output<I>) => Promise<z.input<O>>;
};

export const requireScope = (context: Context, scope: string): void => {
  if (!holdsScope(context.scopes, scope)) {
    throw new DomainError('forbidden', `This key or role lacks the scope ${scope}.`);
  }
};

/** A change: scope check, transaction bound to the tenant, audit row in the same commit. Every door uses it. */
export const defineCommand = <I extends z.ZodType, O extends z.ZodType>(
  definition: CommandDefinition<I, O>,
): Operation<I, O> => ({
  kind: 'command',
  name: definition.name,
  scope: definition.scope,
  input: definition.input,
  output: definition.output,
  execute: async (context, input) => {
    requireScope(context, definition.scope);
    await definition.prepare?.(context, input);
    return inVisibility(context.pool, { tenantId: context.tenantId }, async (client) => {
      const work: Work = { ...context, client };
      const output = await definition.run(work, input);
      await writeAudit(work, definition.name, definition.audit(input, output));
      return output;
    });
  },
});

/** A reading: the same without the audit row. */
export const defineQuery = <I extends z.ZodType, O extends z.ZodType>(
  definition: QueryDefinition<I, O>,
): Operation<I, O> => ({
  kind: 'query',
  name: definition.name,
  scope: definition.scope,
  input: definition.input,
  output: definition.output,
  execute: async (context, input) => {
    requireScope(context, definition.scope);
    return inVisibility(context.pool, { tenantId: context.tenantId }, (client) =>
      definition.run({ ...context, client }, input),
    );
  },
});
