import { isAlertType, mailAddressOf, setUpOf } from '@posthorn/shared/alert';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId, instantOf } from '@posthorn/shared/id';
import type { ApplicationRow } from '../application/store.ts';
import type { Work } from '../context.ts';
import { type EndpointRow, findEndpoint } from '../endpoint/store.ts';
import { lookIntoAlerts } from './application.ts';
import type { AlertOut } from './schema.ts';

/** An alert is an endpoint of the hidden application; its id is written in its own way. */
export const endpointIdOf = (alertId: string): string => {
  const id = decodeId('alert', alertId);
  if (!id) throw notFound('Alert');
  return encodeId('endpoint', id);
};

/** Runs `act` with an alert that is there; throws not_found for what is no alert of this application. */
export const withAlert = <T>(
  work: Work,
  ref: { app_id: string; alert_id: string },
  act: (opened: { work: Work; of: ApplicationRow; alerts: ApplicationRow; row: EndpointRow }) => Promise<T>,
): Promise<T> =>
  lookIntoAlerts(work, ref.app_id, async ({ work: within, of, alerts }) => {
    const row = alerts && (await findEndpoint(within, alerts.id, endpointIdOf(ref.alert_id)));
    if (!row || !alerts) throw notFound('Alert');
    return act({ work: within, of, alerts, row });
  });

type LastRow = {
  id: string;
  attempt_id: string | null;
  status: number | null;
  error_code: string | null;
  error: string | null;
  next_at: Date | null;
};

// One walk into the index of attempts by endpoint for each of at most twenty.
const lasts = `
select e.id, a.attempt_id, a.response_status as status, a.error_code, a.error, least(r.next_at, q.next_at) as next_at
from unnest($2::uuid[]) as e(id)
left join lateral (select id as attempt_id, response_status, error_code, error from attempt where tenant_id = $1 and endpoint_id = e.id order by id desc limit 1) a on true
-- Apart, as the partial indexes of unfinished deliveries are.
left join lateral (select min(next_attempt_at) as next_at from delivery where tenant_id = $1 and endpoint_id = e.id and lane is null and next_attempt_at is not null) r on true
left join lateral (select min(next_attempt_at) as next_at from delivery where tenant_id = $1 and endpoint_id = e.id and lane is not null) q on true`;

const present = (row: EndpointRow, last: LastRow | undefined): AlertOut => {
  const email = mailAddressOf(row.url);
  return {
    id: encodeId('alert', row.id),
    url: email === null ? row.url : null,
    email,
    description: row.description,
    eventTypes: row.eventTypes?.filter(isAlertType) ?? null,
    disabled: row.disabled,
    disabledReason: row.disabledReason,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    setUpBy: setUpOf(row.metadata),
    lastAttempt: last?.attempt_id
      ? {
          at: new Date(instantOf(last.attempt_id)).toISOString(),
          hasSucceeded: last.error_code === null,
          responseStatusCode: last.status ?? 0,
          errorCode: last.error_code,
          error: last.error,
        }
      : null,
    nextAttemptAt: last?.next_at?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
};

/** Alerts with what came of the last one that each sent. */
export const presentAlerts = async (work: Work, rows: readonly EndpointRow[]): Promise<AlertOut[]> => {
  if (rows.length === 0) return [];
  const { rows: found } = await work.client.query<LastRow>(lasts, [work.tenantId, rows.map(({ id }) => id)]);
  const byId = new Map(found.map((last) => [last.id, last]));
  return rows.map((row) => present(row, byId.get(row.id)));
};

export const presentAlert = async (work: Work, row: EndpointRow): Promise<AlertOut> => {
  const [alert] = await presentAlerts(work, [row]);
  if (!alert) throw notFound('Alert');
  return alert;
};
