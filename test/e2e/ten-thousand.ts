import { decodeId } from '@posthorn/shared/id';
import pg from 'pg';

export const many = 10_000;

/** Ten thousand rows of everything that a tenant can have many of, straight into the tables. Answers the application that has the endpoints. */
export const plantTenThousand = async (databaseUrl: string, tenantWireId: string): Promise<void> => {
  const tenantId = decodeId('tenant', tenantWireId);
  if (!tenantId) throw new Error('This is no id of a tenant.');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const plant = (sql: string): Promise<unknown> => client.query(sql, [tenantId, many]);
  try {
    await plant(`insert into application (tenant_id, id, uid, name, lane)
      select $1, uuidv7(interval '1 ms' * n - interval '1 day'), 'many-' || n, 'Customer number ' || n, n % 8 from generate_series(1, $2::int) n`);
    await plant(`insert into endpoint (tenant_id, id, application_id, url, description)
      select $1, uuidv7(interval '1 ms' * n - interval '1 day'), a.id, 'https://receiver-' || n || '.example.com/webhooks', 'Receiver number ' || n
      from generate_series(1, $2::int) n, (select id from application where tenant_id = $1 and uid = 'many-1') a`);
    await plant(`insert into event_type (tenant_id, name, description, group_name)
      select $1, 'many.thing_' || lpad(n::text, 5, '0'), 'What happened to thing ' || n, case when n % 2 = 0 then 'things' end
      from generate_series(1, $2::int) n`);
    await plant(`insert into audit (tenant_id, id, actor_kind, actor_id, actor_label, action, target_id, request_id)
      select $1, uuidv7(interval '1 ms' * n - interval '1 day'), 'system', 'test', 'test', 'many.action_' || n % 7, 'target_' || n, 'request'
      from generate_series(1, $2::int) n`);
    await plant(`insert into api_key (tenant_id, id, name, preview, key_hash, scopes)
      select $1, uuidv7(interval '1 ms' * n - interval '1 day'), 'Key number ' || n, 'ph_live_' || n, sha256(('many' || n)::bytea), '{*:read}'
      from generate_series(1, $2::int) n`);
    await client.query('analyze application, endpoint, event_type, audit, api_key');
  } finally {
    await client.end();
  }
};
