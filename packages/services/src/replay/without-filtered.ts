import type { PoolClient } from '@posthorn/db/client';
import { compileFilter, type Filter } from '../endpoint-filter/compile.ts';
import { subjectOf } from '../endpoint-filter/match.ts';
import type { Candidate } from './select.ts';

type Message = {
  id: string;
  eventType: string;
  payload: string | null;
  channels: string[] | null;
  tags: string[] | null;
};

/**
 * What an endpoint's filter kept from it is not missing. Asked only of endpoints that have one; what was put back before stays. A filter
 * that was changed since is asked as it is now.
 */
export const withoutFiltered = async (
  client: PoolClient,
  tenantId: string,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> => {
  const { rows: endpoints } = await client.query<{ id: string; filter: string }>(
    'select id, filter from endpoint where tenant_id = $1 and id = any($2::uuid[]) and filter is not null',
    [tenantId, [...new Set(candidates.map(({ endpointId }) => endpointId))]],
  );
  if (endpoints.length === 0) return candidates;
  const filters = new Map<string, Filter | null>();
  for (const { id, filter } of endpoints) {
    const compiled = compileFilter(filter);
    filters.set(id, compiled.ok ? compiled.filter : null);
  }
  const asked = candidates.filter(({ endpointId }) => filters.has(endpointId));
  const { rows } = await client.query<Message>(
    `select id, event_type as "eventType", payload, channels, tags from message where tenant_id = $1 and id = any($2::uuid[])`,
    [tenantId, asked.map(({ messageId }) => messageId)],
  );
  const messages = new Map(rows.map((row) => [row.id, row]));
  return candidates.filter(({ messageId, endpointId }) => {
    const filter = filters.get(endpointId);
    if (filter === undefined) return true;
    const message = messages.get(messageId);
    return filter !== null && message !== undefined && subjectOf({ ...message, messageId })(filter);
  });
};
