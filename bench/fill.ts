import pg from 'pg';

/** Whose rows are made. Half of all messages are this application's, the rest belongs to other tenants. */
export interface FillPlan {
  databaseUrl: string;
  tenantId: string;
  applicationId: string;
  /** Uuids. Every message goes to the first, and to one of the others in turn. */
  endpointIds: readonly string[];
  /** The youngest row is this old at most, milliseconds since 1970. */
  untilMs: number;
}

export const fillSpanMs = 28 * 86_400_000;
export const rareEventType = 'bench.rare';
export const usualEventType = 'bench.usual';

/** Of one statement: a minute at most, so that the run can be called off. */
const messagesAStatement = 100_000;

const headers = JSON.stringify({
  'content-type': 'application/json',
  'user-agent': 'posthorn/0.1',
  'webhook-id': 'msg_01h455vb4pex5vsknk084sn02q',
  'webhook-timestamp': '1790000000',
  'webhook-signature': 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
});
const answerHeaders = JSON.stringify({
  'content-type': 'application/json',
  'content-length': '11',
  connection: 'close',
});
const payload = JSON.stringify({
  orderId: 'ord_20418',
  total: 12900,
  currency: 'EUR',
  note: 'two boxes at the gate'.repeat(6),
});

// Ids as the product makes them: the instant, then what tells two of one millisecond apart; here the number of the row.
const idOf = (atMs: string, room: number, n: string): string =>
  `(lpad(to_hex(${atMs}), 12, '0') || '7${room.toString(16).padStart(3, '0')}8' || lpad(to_hex(${n}), 15, '0'))::uuid`;

// Odd numbers are other tenants'. Of a hundred of the measured ones, one failed at first and one in a thousand for good;
// endpoints with an even place never fail, which is the longest way for a list of failures.
const facts = `
facts as materialized (
  select n, at_ms, ${idOf('at_ms', 1, 'n')} as id,
    case when n % 2 = 0 then $1::uuid else ('00000000-0000-7000-8000-00000000000' || n % 9)::uuid end as tenant_id,
    case when n % 2 = 0 then $2::uuid else ('00000000-0000-7000-8000-0000000000a' || n % 9)::uuid end as application_id,
    case when n % 2 = 0 then ($3::uuid[])[1] else ('00000000-0000-7000-8000-0000000000e' || n % 9)::uuid end as first_endpoint,
    case when n % 2 = 0 then ($3::uuid[])[2 + (n / 2) % (cardinality($3::uuid[]) - 1)]
      else ('00000000-0000-7000-8000-0000000000f' || n % 9)::uuid end as second_endpoint
  from (select n, $4::bigint + ($5::bigint * (n - $6::bigint)) / $7::bigint as at_ms
    from generate_series($8::bigint, $9::bigint) n) numbers
),
placed as materialized (
  select f.*, e.endpoint_id, e.place, case when e.place = 2 then 1 when n % 1000 = 8 then 3 when n % 100 = 6 then 2 else 1 end as tries,
    e.place = 1 and n % 1000 = 8 as exhausted
  from facts f cross join lateral (values (f.first_endpoint, 1), (f.second_endpoint, 2)) e(endpoint_id, place)
)`;

const statement = `
with ${facts},
messages as (
  insert into message (tenant_id, id, application_id, event_type, payload)
  select tenant_id, id, application_id, case when n % 200000 = 4 then '${rareEventType}' else '${usualEventType}' end, '${payload}' from facts
),
deliveries as (
  insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, reason, updated_at)
  select tenant_id, id, endpoint_id, application_id, case when exhausted then 2 else 0 end, tries,
    case when exhausted then 'All tries were used.' end, to_timestamp(at_ms / 1000.0) from placed
)
insert into attempt (tenant_id, message_id, id, endpoint_id, application_id, number, trigger, url, request_headers, response_status,
  response_headers, response_body, error_code, error, first_byte_ms, total_ms)
select tenant_id, p.id, ${idOf('at_ms + 5 + 5000 * (number - 1)', 2, 'n * 8 + place * 4 + number')}, endpoint_id, application_id, number, 0,
  'https://receiver.example/hooks', '${headers}', case when ok then 200 else 503 end, '${answerHeaders}', '{"ok":true}',
  case when not ok then 'status' end, case when not ok then 'The receiver answered 503.' end, 8 + n % 40, 9 + n % 40
from (select p.*, number, number = tries and not exhausted as ok from placed p cross join lateral generate_series(1, p.tries) number) p`;

const minutes = `
insert into endpoint_minute (tenant_id, endpoint_id, minute, application_id, succeeded, failed, total_ms_sum, buckets)
select $1, e, m, $2, 60, 1, 1800, array[0,0,9,21,20,10,1,0,0,0,0,0,0,0,0,0,0,0,0,0]
from unnest($3::uuid[]) e,
  generate_series(date_trunc('minute', to_timestamp($4::bigint / 1000)), to_timestamp(($4::bigint + $5::bigint) / 1000), '1 minute') m
on conflict do nothing`;

const spread = (plan: FillPlan): unknown[] => [
  plan.tenantId,
  plan.applicationId,
  plan.endpointIds,
  plan.untilMs - fillSpanMs,
  fillSpanMs - 60_000,
];

/**
 * Makes `messages` messages numbered from `from`, two deliveries each and an attempt or more for each of these, in the order
 * of time over four weeks: the rows that the engine would have written. Then the tables are vacuumed, as they would have been.
 */
export const fillTables = async (plan: FillPlan, from: number, messages: number): Promise<void> => {
  const client = new pg.Client({ connectionString: plan.databaseUrl, application_name: 'posthorn-bench' });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    await client.query('select ensure_partitions(to_timestamp($1 / 1000.0), to_timestamp($2 / 1000.0))', [
      plan.untilMs - fillSpanMs,
      plan.untilMs,
    ]);
    for (let at = from; at < from + messages; at += messagesAStatement) {
      const until = Math.min(at + messagesAStatement, from + messages) - 1;
      await client.query(statement, [...spread(plan), from, messages, at, until]);
    }
    await client.query(minutes, spread(plan));
    await client.query('vacuum (analyze) message, delivery, attempt, endpoint_minute');
  } finally {
    await client.end();
  }
};

/** Rows and megabytes of the large tables with their indexes. */
export const measureTables = async (databaseUrl: string): Promise<{ attempts: number; megabytes: number }> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ attempts: string; bytes: string }>(`
      select sum(c.reltuples) filter (where i.inhparent = 'attempt'::regclass) as attempts, sum(pg_total_relation_size(c.oid)) as bytes
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent in ('attempt'::regclass, 'delivery'::regclass, 'message'::regclass)`);
    return { attempts: Number(rows[0]?.attempts ?? 0), megabytes: Number(rows[0]?.bytes ?? 0) / 1024 / 1024 };
  } finally {
    await client.end();
  }
};
