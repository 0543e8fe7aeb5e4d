import type { PoolClient } from '@posthorn/db/client';
import { deliveryStatus } from '@posthorn/shared/delivery-status';
import type { DisableReason, EndpointHealth } from '@posthorn/shared/endpoint-health';
import { emitNotices } from '../notice/emit.ts';
import type { Notice } from '../notice/notice.ts';

/** What an attempt changed about its endpoint, beside its delivery. */
export type Trouble = { fence: number; tenantId: string; applicationId: string; endpointId: string } & (
  | {
      kind: 'health';
      health: EndpointHealth;
      errorCode: string | null;
      error: string | null;
      at: number;
      succeeded: boolean;
    }
  /** A delivery (or, when exclusive, all of them from now on) is the recovery's. */
  | { kind: 'hand_over'; exclusive: boolean; reason: string; nextDueAt: number }
  | { kind: 'disable'; reason: DisableReason; words: string; at: number }
  /** The tenant may want to be told. */
  | { kind: 'notice'; notice: Notice }
);

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const writeHealth = (client: PoolClient, trouble: Extract<Trouble, { kind: 'health' }>) =>
  client.query({
    name: 'record-health',
    text: `insert into endpoint_health as h (tenant_id, endpoint_id, circuit, consecutive_failures, opened, failing_since, probe_at,
        last_error_code, last_error, last_success_at, last_failure_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $11 then $10::timestamptz end, case when $11 then null else $10::timestamptz end)
      on conflict (tenant_id, endpoint_id) do update set
        circuit = excluded.circuit, consecutive_failures = excluded.consecutive_failures, opened = excluded.opened,
        failing_since = excluded.failing_since, probe_at = excluded.probe_at,
        last_error_code = coalesce(excluded.last_error_code, h.last_error_code),
        last_error = coalesce(excluded.last_error, h.last_error),
        last_success_at = coalesce(excluded.last_success_at, h.last_success_at),
        last_failure_at = coalesce(excluded.last_failure_at, h.last_failure_at), updated_at = now()`,
    values: [
      trouble.tenantId,
      trouble.endpointId,
      trouble.health.circuit,
      trouble.health.consecutiveFailures,
      trouble.health.opened,
      iso(trouble.health.failingSince),
      iso(trouble.health.probeAt),
      trouble.errorCode,
      trouble.error,
      iso(trouble.at),
      trouble.succeeded,
    ],
  });

// `seen_at` stays as it is: a row that was never seen, or whose new due time lies before what its workflow sleeps for, is found by the sweep.
const writeHandOver = (client: PoolClient, trouble: Extract<Trouble, { kind: 'hand_over' }>) =>
  client.query({
    name: 'record-hand-over',
    text: `insert into recovery as r (tenant_id, endpoint_id, application_id, exclusive, reason, next_due_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (tenant_id, endpoint_id) do update set
        exclusive = r.exclusive or excluded.exclusive,
        reason = case when excluded.exclusive then excluded.reason else r.reason end,
        next_due_at = least(r.next_due_at, excluded.next_due_at)`,
    values: [
      trouble.tenantId,
      trouble.endpointId,
      trouble.applicationId,
      trouble.exclusive,
      trouble.reason,
      iso(trouble.nextDueAt),
    ],
  });

/** Returns what is to be told of it: nothing when somebody was quicker. */
const disable = async (client: PoolClient, trouble: Extract<Trouble, { kind: 'disable' }>): Promise<Notice[]> => {
  const { rowCount } = await client.query(
    `update endpoint set disabled = true, disabled_reason = $3, disabled_at = now(), updated_at = now()
     where tenant_id = $1 and id = $2 and not disabled and deleted_at is null`,
    [trouble.tenantId, trouble.endpointId, trouble.reason],
  );
  if (rowCount === 0) return [];
  await client.query(
    `update delivery set status = ${deliveryStatus.held}, lane = null, next_attempt_at = null, reason = $3, updated_at = now()
     where tenant_id = $1 and endpoint_id = $2 and next_attempt_at is not null`,
    [trouble.tenantId, trouble.endpointId, trouble.words],
  );
  await client.query('update application set version = version + 1 where tenant_id = $1 and id = $2', [
    trouble.tenantId,
    trouble.applicationId,
  ]);
  const { tenantId, applicationId, endpointId, reason, at } = trouble;
  return [{ type: 'endpoint.disabled', tenantId, applicationId, endpointId, reason, at }];
};

/** In a fixed order of endpoints, so that two recorders never lock each other. What is told of it is told in the same commit. */
export const recordTrouble = async (client: PoolClient, troubles: readonly Trouble[]): Promise<void> => {
  const sorted = [...troubles].sort((a, b) => (a.endpointId < b.endpointId ? -1 : a.endpointId > b.endpointId ? 1 : 0));
  const notices: Notice[] = [];
  for (const trouble of sorted) {
    if (trouble.kind === 'health') await writeHealth(client, trouble);
    else if (trouble.kind === 'hand_over') await writeHandOver(client, trouble);
    else if (trouble.kind === 'disable') notices.push(...(await disable(client, trouble)));
    else notices.push(trouble.notice);
  }
  await emitNotices(client, notices);
};
