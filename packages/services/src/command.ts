import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import { holdsScope } from '@posthorn/shared/scope';
import type { z } from 'zod';
import { writeAudit } from './audit/write.ts';
import type { Context, Work } from './context.ts';
import { once } from './once.ts';

type Definition<I extends z.ZodType, O extends z.ZodType> = {
  /** `<feature>.<verb>`: the same words as the folder and the file. */
  name: string;
  scope: string;
  input: I;
  output: O;
  /**
   * What names no application in its input is the tenant's alone. True: a caller who is bound to one application may run it as well,
   * since row-level security leaves him his own rows.
   */
  forApplication?: boolean;
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
  /** What it does within a transaction that is open already, without scope check and audit row: for other commands. */
  run: (work: Work, input: z.output<I>) => Promise<z.input<O>>;
  /** The input must have been parsed by `input` at the door. Throws DomainError for what the caller cannot have. */
  execute: (context: Context, input: z.output<I>) => Promise<z.input<O>>;
};

export const requireScope = (context: Context, scope: string): void => {
  if (!holdsScope(context.scopes, scope)) {
    throw new DomainError('forbidden', `This key or role lacks the scope ${scope}.`);
  }
};

/** Whoever is bound to one application reaches what leads through an application, and what says that it is for him. */
const requireReach = (context: Context, definition: { forApplication?: boolean }, input: unknown): void => {
  if (context.applicationId === undefined || definition.forApplication) return;
  if (typeof input === 'object' && input !== null && 'app_id' in input) return;
  throw new DomainError('forbidden', 'The token of a portal does not open this.');
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
  run: definition.run,
  execute: async (context, input) => {
    requireScope(context, definition.scope);
    requireReach(context, definition, input);
    await definition.prepare?.(context, input);
    return inVisibility(context.pool, context, async (client) => {
      const work: Work = { ...context, client };
      const run = async (): Promise<z.input<O>> => {
        const output = await definition.run(work, input);
        await writeAudit(work, definition.name, definition.audit(input, output));
        return output;
      };
      return context.requestKey === undefined ? run() : once(work, context.requestKey, definition, input, run);
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
  run: definition.run,
  execute: async (context, input) => {
    requireScope(context, definition.scope);
    requireReach(context, definition, input);
    return inVisibility(context.pool, context, (client) => definition.run({ ...context, client }, input));
  },
});
