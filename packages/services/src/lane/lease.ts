import type { Pool } from '@posthorn/db/client';

/** Takes a lane over: whoever had it can record no more. Returns the new epoch and the newest number that an outbox row had at that moment. */
export const acquireLane = async (
  pool: Pool,
  lane: number,
  owner: string,
): Promise<{ epoch: number; newestSeq: number }> => {
  const { rows } = await pool.query<{ epoch: number }>(
    `insert into lane as l (id, epoch, owner, acquired_at) values ($1, 1, $2, now())
     on conflict (id) do update set epoch = l.epoch + 1, owner = excluded.owner, acquired_at = now()
     returning epoch`,
    [lane, owner],
  );
  // Read after the lease was committed: nothing that the former owner recorded can be missing from here on.
  const { rows: newest } = await pool.query<{ seq: number }>(
    `select coalesce(pg_sequence_last_value('outbox_seq_seq'), 0)::bigint as seq`,
  );
  return { epoch: rows[0]?.epoch ?? 0, newestSeq: newest[0]?.seq ?? 0 };
};

export const readEpochs = async (pool: Pool, lanes: readonly number[]): Promise<Map<number, number>> => {
  const { rows } = await pool.query<{ id: number; epoch: number }>({
    name: 'lane-epochs',
    text: 'select id::int as id, epoch from lane where id = any($1::smallint[])',
    values: [lanes],
  });
  return new Map(rows.map(({ id, epoch }) => [id, epoch]));
};
