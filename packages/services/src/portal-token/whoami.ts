import { inVisibility } from '@posthorn/db/transaction';
import { encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import type { Context } from '../context.ts';
import { getTenant } from '../tenant/find.ts';
import type { WhoamiOut } from './schema.ts';

/** Who calls, and what he may do: open to everybody who is known. */
export const whoami = (context: Context): Promise<z.input<typeof WhoamiOut>> =>
  inVisibility(context.pool, context, async (client) => {
    const { name, kind } = await getTenant({ ...context, client });
    const { actor, applicationId } = context;
    return {
      kind: actor.kind,
      id: actor.kind === 'api_key' ? encodeId('apiKey', actor.id) : actor.id,
      label: actor.label,
      tenantId: encodeId('tenant', context.tenantId),
      tenantName: name,
      environment: kind,
      applicationId: applicationId === undefined ? null : encodeId('application', applicationId),
      scopes: [...context.scopes],
    };
  });
