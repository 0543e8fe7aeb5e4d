import { queryBuilder } from '@posthorn/db/client';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { DomainError } from '@posthorn/shared/error';
import type { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication, touchApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';
import { tellOfEndpoint } from '../notice/of-endpoint.ts';
import { withoutGaps } from '../retry-policy/store.ts';
import { insertSecret } from '../secret/store.ts';
import { newSecret, readSecret } from '../secret/text.ts';
import { getTenant } from '../tenant/find.ts';
import { EndpointIn, EndpointOut } from './schema.ts';
import { type EndpointRow, endpointUidTaken, presentEndpoint } from './store.ts';
import { vetEndpointUrl, vetScheme } from './vet.ts';

/** The quota of endpoints an application. The application's row is locked, so that two do not take the last place. */
const requireRoom = async (work: Work, applicationId: string): Promise<void> => {
  const { endpointsPerApplication } = (await getTenant(work)).quotas;
  if (endpointsPerApplication === undefined) return;
  await work.client.query('select from application where tenant_id = $1 and id = $2 for update', [
    work.tenantId,
    applicationId,
  ]);
  const { rows } = await work.client.query<{ count: number }>(
    'select count(*)::int as count from endpoint where tenant_id = $1 and application_id = $2 and deleted_at is null',
    [work.tenantId, applicationId],
  );
  if ((rows[0]?.count ?? 0) >= endpointsPerApplication)
    throw new DomainError(
      'conflict',
      `An application has at most ${endpointsPerApplication} endpoints. Delete one first.`,
    );
};

/** Inserts an endpoint with its first secret; throws conflict when the uid is taken. Its URL was vetted by whoever calls. */
export const insertEndpoint = async (
  work: Work,
  applicationId: string,
  input: z.output<typeof EndpointIn>,
): Promise<EndpointRow> => {
  await requireRoom(work, applicationId);
  const secret = input.secret ? readSecret(input.secret, ['body', 'secret']) : newSecret(input.secretKind);
  const [row] = await queryBuilder(work.client)
    .insert(endpoint)
    .values({
      tenantId: work.tenantId,
      id: newId(work.now()),
      applicationId,
      uid: input.uid ?? null,
      url: input.url,
      description: input.description,
      eventTypes: input.eventTypes ?? input.filterTypes ?? null,
      channels: input.channels ?? null,
      filter: input.filter ?? null,
      metadata: input.metadata,
      throttleRate: input.throttleRate ?? null,
      timeoutMs: input.timeoutMs ?? null,
      ordering: input.ordering,
      retryPolicy: withoutGaps(input.retryPolicy),
      disabled: input.disabled,
      disabledReason: input.disabled ? 'manual' : null,
      disabledAt: input.disabled ? new Date(work.now()) : null,
    })
    .onConflictDoNothing()
    .returning();
  if (!row) throw endpointUidTaken(input.uid);
  await insertSecret(work, row.id, secret);
  await touchApplication(work, applicationId);
  await tellOfEndpoint(work, null, row);
  return row;
};

export const createEndpoint = defineCommand({
  name: 'endpoint.create',
  scope: 'endpoint:write',
  input: ApplicationRef.extend(EndpointIn.shape),
  output: EndpointOut,
  prepare: (context, input) => vetEndpointUrl(context, input.url),
  run: async (work, { app_id, ...input }) => {
    const application = await getApplication(work, app_id);
    await vetScheme(work, input.url);
    return presentEndpoint(await insertEndpoint(work, application.id, input));
  },
  audit: (input, output) => ({ targetId: output.id, detail: { url: input.url } }),
});
