import { encodeId } from '@posthorn/shared/id';
import { defineQuery } from '../command.ts';
import { getTenant } from '../tenant/find.ts';
import { UsageOut, UsageQuery } from './schema.ts';
import { readSpan } from './span.ts';

const stepMs = { hour: 3_600_000, day: 86_400_000, month: 28 * 86_400_000 };
const largest = 50;

type Point = { from: Date; messages: number; deliveries: number; failures: number };

// What tenants and their customers are told about their own webhooks is no use of it.
const customers = `and application_id not in (select id from application where tenant_id = $1 and kind <> 'customer')`;

// Hours and minutes are counted in the transactions that record: no message is looked at here.
const points = `
select coalesce(m."from", d."from") as "from", coalesce(m.messages, 0)::int as messages,
  coalesce(d.deliveries, 0)::int as deliveries, coalesce(d.failures, 0)::int as failures
from (select date_trunc($4, hour, 'UTC') as "from", sum(messages) as messages from message_hour
      where tenant_id = $1 and hour >= date_trunc('hour', $2::timestamptz) and hour < $3 ${customers} group by 1) m
full join (select date_trunc($4, minute, 'UTC') as "from", sum(succeeded) as deliveries, sum(failed) as failures from endpoint_minute
      where tenant_id = $1 and minute >= date_trunc('minute', $2::timestamptz) and minute < $3 ${customers} group by 1) d on d."from" = m."from"
order by 1`;

/** What the tenant sent, by time, customer and type, and how much of its quota is used. */
export const readUsage = defineQuery({
  name: 'usage.read',
  scope: 'tenant:read',
  input: UsageQuery,
  output: UsageOut,
  run: async (work, input) => {
    const { since, until } = readSpan({ since: input.since, until: input.until }, stepMs[input.group], work.now());
    const span = [work.tenantId, new Date(since), new Date(until)];
    const { rows } = await work.client.query<Point>(points, [...span, input.group]);
    const within = `where h.tenant_id = $1 and h.hour >= date_trunc('hour', $2::timestamptz) and h.hour < $3 ${customers}`;
    const { rows: applications } = await work.client.query<{ id: string; name: string; messages: number }>(
      `select a.id, a.name, sum(h.messages)::int as messages from message_hour h
        join application a on a.tenant_id = h.tenant_id and a.id = h.application_id ${within}
        group by a.id, a.name order by 3 desc, 1 limit ${largest}`,
      span,
    );
    const { rows: types } = await work.client.query<{ eventType: string; messages: number }>(
      `select h.event_type as "eventType", sum(h.messages)::int as messages from message_hour h ${within}
        group by 1 order by 2 desc, 1 limit ${largest}`,
      span,
    );
    const { rows: month } = await work.client.query<{ messages: number }>(
      `select coalesce(sum(messages), 0)::int as messages from message_hour
        where tenant_id = $1 and hour >= date_trunc('month', now(), 'UTC') ${customers}`,
      [work.tenantId],
    );
    const sum = (of: (point: Point) => number): number => rows.reduce((total, point) => total + of(point), 0);
    return {
      since: new Date(since).toISOString(),
      until: new Date(until).toISOString(),
      data: rows.map((point) => ({ ...point, from: point.from.toISOString() })),
      byApplication: applications.map(({ id, ...one }) => ({ appId: encodeId('application', id), ...one })),
      byEventType: types,
      total: {
        messages: sum(({ messages }) => messages),
        deliveries: sum(({ deliveries }) => deliveries),
        failures: sum(({ failures }) => failures),
      },
      messagesThisMonth: month[0]?.messages ?? 0,
      messagesPerMonth: (await getTenant(work)).quotas.messagesPerMonth ?? null,
    };
  },
});
