import { notFound } from '@posthorn/shared/error';
import { encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import { insertApplication } from '../application/create.ts';
import { uidFromPath } from '../application/schema.ts';
import { findApplication } from '../application/store.ts';
import { writeAudit } from '../audit/write.ts';
import { defineCommand, requireScope } from '../command.ts';
import type { Work } from '../context.ts';
import { AppPortalAccessInput, AppPortalAccessOut, allCapabilities, expirySecondsDefault } from './schema.ts';
import { insertPortalToken } from './store.ts';

type Input = z.output<typeof AppPortalAccessInput>;

const applicationOf = async (work: Work, input: Input): Promise<string> => {
  const known = await findApplication(work, input.app_id);
  if (known) return known.id;
  const { application } = input;
  if (!application) throw notFound('Application');
  requireScope(work, 'application:write');
  const made = await insertApplication(work, {
    ...application,
    uid: application.uid ?? uidFromPath(input.app_id, 'app_id'),
  });
  const row = made ?? (await findApplication(work, application.uid ?? input.app_id));
  if (!row) throw notFound('Application');
  if (made)
    await writeAudit(work, 'application.create', {
      targetId: encodeId('application', made.id),
      detail: { with: 'portal' },
    });
  return row.id;
};

/** The page that a link to the portal leads to. The tenant stands in the clear, for the answer's frame-ancestors; the token behind the #. */
export const portalUrl = (publicUrl: string, tenantId: string, text: string): string =>
  `${publicUrl}/portal/embed?t=${encodeId('tenant', tenantId)}#key=${text}`;

/** A link that opens the portal of one application, and a bearer token of the same rights. */
export const createPortalAccess = defineCommand({
  name: 'portal_token.create',
  scope: 'portal_token:write',
  input: AppPortalAccessInput,
  output: AppPortalAccessOut,
  run: async (work, input) => {
    const applicationId = await applicationOf(work, input);
    const given = input.readOnly ? ['ViewBase' as const] : (input.capabilities ?? allCapabilities);
    const what = {
      applicationId,
      capabilities: [...new Set(['ViewBase', ...given])],
      featureFlags: input.featureFlags,
      sessionId: input.sessionId ?? null,
      expiresAt: new Date(work.now() + (input.expiry ?? expirySecondsDefault) * 1000),
    };
    const link = await insertPortalToken(work, { ...what, kind: 'link' });
    const session = await insertPortalToken(work, { ...what, kind: 'session' });
    return { url: portalUrl(work.settings.publicUrl, work.tenantId, link.text), token: session.text };
  },
  audit: (input) => ({
    targetId: input.app_id,
    detail: {
      capabilities: input.capabilities ?? null,
      readOnly: input.readOnly ?? false,
      expiry: input.expiry ?? null,
    },
  }),
});
