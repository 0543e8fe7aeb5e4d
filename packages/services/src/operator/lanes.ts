import type { PoolClient } from '@posthorn/db/client';
import { instantOf } from '@posthorn/shared/id';

export type LaneRow = {
  id: number;
  epoch: number;
  owner: string | null;
  acquiredAt: Date | null;
  backlog: number;
  oldestAt: number | null;
};

/** Beyond this a backlog is "many": counting stops. */
export const backlogMax = 10_000;

// The oldest by its number, which is a step down the primary key for each application; counted up to the bound alone.
const lanes = `
select l.id::int as id, l.epoch, l.owner, l.acquired_at as "acquiredAt", b.backlog, b.oldest
from lane l cross join lateral (
  select count(*)::int as backlog, min(message_id::text) as oldest
  from (select message_id from outbox o where o.lane = l.id limit ${backlogMax}) q) b
order by l.id`;

export const readLanes = async (client: PoolClient): Promise<LaneRow[]> => {
  const { rows } = await client.query<Omit<LaneRow, 'oldestAt'> & { oldest: string | null }>(lanes);
  return rows.map(({ oldest, ...row }) => ({ ...row, oldestAt: oldest === null ? null : instantOf(oldest) }));
};
