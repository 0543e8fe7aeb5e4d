import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { ApplicationTokenExpireInput } from './schema.ts';
import { portalTokenChannel } from './store.ts';

/** Ends the portal tokens of an application, links that were not opened yet among them. */
export const expirePortalTokens = defineCommand({
  name: 'portal_token.expire_all',
  scope: 'portal_token:write',
  input: ApplicationTokenExpireInput,
  output: z.void(),
  run: async (work, input) => {
    const { id } = await getApplication(work, input.app_id);
    await work.client.query(
      `update portal_token set expires_at = least(expires_at, $3)
       where tenant_id = $1 and application_id = $2 and revoked_at is null and (cardinality($4::text[]) = 0 or session_id = any($4))`,
      [work.tenantId, id, new Date(work.now() + (input.expiry ?? 0) * 1000), input.sessionIds],
    );
    await work.client.query('select pg_notify($1, $2)', [portalTokenChannel, id]);
  },
  audit: ({ app_id, ...detail }) => ({ targetId: app_id, detail }),
});
