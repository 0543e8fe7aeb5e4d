import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import { DomainError, invalidField } from '@posthorn/shared/error';
import { encodeId, uuidV7Floor } from '@posthorn/shared/id';
import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import type { TaskKind } from '../background-task/schema.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand, defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint } from '../endpoint/store.ts';
import {
  BulkReplayIn,
  RecoverIn,
  type ReplayFilter,
  ReplayIn,
  ReplayOut,
  ReplayPreviewIn,
  ReplayPreviewOut,
  type ReplayRequest,
} from './schema.ts';
import { countCandidates } from './select.ts';

/** Where a replay reaches: an endpoint, an application, or (neither) the tenant. */
type Reach = { app_id?: string | undefined; endpoint_id?: string | undefined };

type Filter = z.output<typeof ReplayFilter> & { ratePerSecond?: number | null | undefined };

const resolve = async (work: Work, reach: Reach, filter: Filter): Promise<ReplayRequest> => {
  if (work.applicationId !== undefined && reach.app_id === undefined)
    throw new DomainError('forbidden', 'This token is for one application: name it.');
  const application = reach.app_id === undefined ? null : await getApplication(work, reach.app_id);
  const endpoint =
    application && reach.endpoint_id !== undefined ? await getEndpoint(work, application.id, reach.endpoint_id) : null;
  if (filter.toEndpointId && !application)
    throw invalidField(
      ['body', 'toEndpointId'],
      'Only within an application: an endpoint gets no messages of another one.',
    );
  const to = application && filter.toEndpointId ? await getEndpoint(work, application.id, filter.toEndpointId) : null;
  if ((to ?? endpoint)?.disabled) throw new DomainError('conflict', 'The endpoint is disabled: enable it first.');
  return {
    fromId: uuidV7Floor(Date.parse(filter.since)),
    toId: uuidV7Floor(filter.until ? Date.parse(filter.until) : work.now() + 1),
    applicationId: application?.id ?? null,
    endpointId: endpoint?.id ?? null,
    host: null,
    which: filter.which,
    eventTypes: filter.eventTypes ?? null,
    channels: filter.channels ?? null,
    tags: filter.tags ?? null,
    statusCodeClass: filter.statusCodeClass ?? null,
    toEndpointId: to?.id ?? null,
    ratePerSecond: filter.ratePerSecond ?? null,
  };
};

const start = async (work: Work, kind: TaskKind, reach: Reach, filter: Filter): Promise<z.output<typeof ReplayOut>> => {
  const request = await resolve(work, reach, filter);
  // Two that are started at the same moment for the same endpoint: the second sees the first.
  await work.client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `replay/${work.tenantId}/${request.endpointId ?? request.applicationId ?? ''}`,
  ]);
  const [running] = await queryBuilder(work.client)
    .select({ id: backgroundTask.id })
    .from(backgroundTask)
    .where(
      and(
        eq(backgroundTask.tenantId, work.tenantId),
        inArray(backgroundTask.status, ['running', 'paused']),
        eq(backgroundTask.kind, kind),
        request.endpointId === null ? undefined : eq(backgroundTask.endpointId, request.endpointId),
        request.applicationId === null ? undefined : eq(backgroundTask.applicationId, request.applicationId),
      ),
    );
  if (running)
    throw new DomainError(
      'conflict',
      `${encodeId('backgroundTask', running.id)} does this already. Wait for it, or cancel it.`,
    );
  const { count } = await countCandidates(work.client, work.tenantId, request);
  const { applicationId, endpointId } = request;
  return startTask(work, { kind, applicationId, endpointId, request, estimated: count });
};

const audit = (input: Reach & { since: string }, output: { id: string }) => ({
  targetId: output.id,
  detail: { app: input.app_id ?? null, endpoint: input.endpoint_id ?? null, since: input.since },
});
const scope = 'attempt:write';

/** All that failed since, and what is held: sent again from the beginning of their schedule. */
export const recoverEndpoint = defineCommand({
  name: 'replay.recover',
  scope,
  input: RecoverIn.safeExtend(EndpointRef.shape),
  output: ReplayOut,
  run: (work, input) => start(work, 'endpoint.recover', input, { ...input, which: ['failed', 'held'] }),
  audit,
});

export const replayMissing = defineCommand({
  name: 'replay.missing',
  scope,
  input: RecoverIn.safeExtend(EndpointRef.shape),
  output: ReplayOut,
  run: (work, input) => start(work, 'endpoint.replay', input, { ...input, which: ['missing'] }),
  audit,
});

const whichOf = (status: 0 | 2 | 4 | null | undefined): z.output<typeof ReplayFilter>['which'] => {
  if (status === 0) return ['succeeded'];
  if (status === 2) return ['failed', 'held'];
  return status === 4 ? ['cancelled'] : ['succeeded', 'failed', 'held', 'cancelled'];
};

export const bulkReplay = defineCommand({
  name: 'replay.bulk',
  scope,
  input: BulkReplayIn.safeExtend(EndpointRef.shape),
  output: ReplayOut,
  run: (work, { channel, tag, status, ...input }) =>
    start(work, 'endpoint.bulk-replay', input, {
      ...input,
      which: whichOf(status),
      channels: channel ? [channel] : null,
      tags: tag ? [tag] : null,
    }),
  audit,
});

export const replayEndpoint = defineCommand({
  name: 'replay.endpoint',
  scope,
  input: ReplayIn.safeExtend(EndpointRef.shape),
  output: ReplayOut,
  run: (work, input) => start(work, 'endpoint.bulk-replay', input, input),
  audit,
});

export const replayApplication = defineCommand({
  name: 'replay.application',
  scope,
  input: ReplayIn.safeExtend(ApplicationRef.shape),
  output: ReplayOut,
  run: (work, input) => start(work, 'application.replay', input, input),
  audit,
});

export const replayTenant = defineCommand({
  name: 'replay.tenant',
  scope,
  input: ReplayIn,
  output: ReplayOut,
  run: (work, input) => start(work, 'tenant.replay', {}, input),
  audit,
});

const preview = async (work: Work, reach: Reach, filter: Filter): Promise<z.output<typeof ReplayPreviewOut>> =>
  countCandidates(work.client, work.tenantId, await resolve(work, reach, filter));

/** What a replay would send, counted and not begun. */
export const previewEndpointReplay = defineQuery({
  name: 'replay.preview_endpoint',
  scope: 'attempt:read',
  input: ReplayPreviewIn.safeExtend(EndpointRef.shape),
  output: ReplayPreviewOut,
  run: (work, input) => preview(work, input, input),
});

export const previewApplicationReplay = defineQuery({
  name: 'replay.preview_application',
  scope: 'attempt:read',
  input: ReplayPreviewIn.safeExtend(ApplicationRef.shape),
  output: ReplayPreviewOut,
  run: (work, input) => preview(work, input, input),
});

export const previewTenantReplay = defineQuery({
  name: 'replay.preview_tenant',
  scope: 'attempt:read',
  input: ReplayPreviewIn,
  output: ReplayPreviewOut,
  run: (work, input) => preview(work, {}, input),
});
