import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import type { z } from 'zod';
import { type Operation, requireScope } from '../command.ts';
import type { Context } from '../context.ts';
import { operationalApplication } from './application.ts';

type Door<I extends z.ZodObject, O extends z.ZodType, N extends z.ZodType> = {
  name: string;
  scope: 'operational_webhook:read' | 'operational_webhook:write';
  /** Without the application: that is always the tenant's operational one. */
  input: I;
  output: O;
  present: (output: z.input<N>) => z.input<O>;
};

/** What the operations on endpoints, messages and attempts want; whoever comes here was asked for another scope already. */
const innerScopes = ['endpoint:*', 'secret:*', 'message:read', 'attempt:*'];

const bind = <C extends Context>(context: C): C => ({ ...context, scopes: innerScopes, hidden: 'operational' });

/**
 * An operation on the tenant's operational application: that on any application, bound to this one. One that a customer's token reaches is
 * none of these.
 */
export const onOperational = <I extends z.ZodObject, O extends z.ZodType, M extends z.ZodType, N extends z.ZodType>(
  operation: Operation<M, N>,
  door: Door<I, O, N>,
): Operation<I, O> => ({
  kind: operation.kind,
  name: door.name,
  scope: door.scope,
  input: door.input,
  output: door.output,
  run: async (work, input) => {
    const app_id = await operationalApplication(work);
    return door.present(await operation.run(bind(work), operation.input.parse({ ...input, app_id })));
  },
  execute: async (context, input) => {
    requireScope(context, door.scope);
    if (context.applicationId !== undefined)
      throw new DomainError('forbidden', 'The token of a portal does not open this.');
    const app_id = await inVisibility(context.pool, { tenantId: context.tenantId }, (client) =>
      operationalApplication({ ...context, client }),
    );
    return door.present(await operation.execute(bind(context), operation.input.parse({ ...input, app_id })));
  },
});
