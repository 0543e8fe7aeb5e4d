import type { PoolClient } from '@posthorn/db/client';
import { uuidV7Floor } from '@posthorn/shared/id';
import { noticesAtOnce, windowOf } from '@posthorn/shared/notice';
import { omittedOf, withOmitted } from './omitted.ts';
import { storeNotices, subjectOf, type Told } from './store.ts';
import type { Wanted } from './wanted.ts';

/** Of one type, about one endpoint or task, for one kind of reader, in one window of time. */
type Group = { told: [Told, ...Told[]]; went: number };

const windowFor = ({ reader, notice }: Wanted) => windowOf(reader, notice.at);

const groupKey = ({ wanted }: Told): string =>
  `${wanted.hiddenId}.${wanted.notice.type}.${subjectOf(wanted)}.${windowFor(wanted).startsAt}`;

// Walks message_type_idx over a window's notices of one type: as many rows as endpoints had one, times the bound.
const countWent = `
select g.nth, (select count(*)::int from message m where m.tenant_id = g.tenant and m.application_id = g.app and m.event_type = g.type
  and m.id >= g.from_id and m.id < g.to_id and m.tags[1] = g.subject) as went
from json_to_recordset($1::json) as g(nth int, tenant uuid, app uuid, type text, subject text, from_id uuid, to_id uuid)`;

/** By endpoint, type and window, with how many went in that window before. */
export const groupByWindow = async (client: PoolClient, told: readonly Told[]): Promise<Group[]> => {
  const groups = new Map<string, Group>();
  for (const one of told) {
    const known = groups.get(groupKey(one));
    if (known) known.told.push(one);
    else groups.set(groupKey(one), { told: [one], went: 0 });
  }
  // In one order for all: transactions that add to the same ones wait for each other and never in a circle.
  const list = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const { rows } = await client.query<{ nth: number; went: number }>({
    name: 'notice-went',
    text: countWent,
    values: [
      JSON.stringify(
        list.map(({ told: [{ wanted }] }, nth) => ({
          nth,
          tenant: wanted.notice.tenantId,
          app: wanted.hiddenId,
          type: wanted.notice.type,
          subject: subjectOf(wanted),
          from_id: uuidV7Floor(windowFor(wanted).startsAt),
          to_id: uuidV7Floor(windowFor(wanted).endsAt),
        })),
      ),
    ],
  });
  for (const { nth, went } of rows) {
    const group = list[nth];
    if (group) group.went = went;
  }
  return list;
};

export const split = ({ told, went }: Group): { atOnce: Told[]; beyond: Told[] } => {
  const count = noticesAtOnce(told[0].wanted.reader, went, told.length);
  return { atOnce: told.slice(0, count), beyond: told.slice(count) };
};

/**
 * What is beyond the bound is told as one at the window's end: the latest of them, with how many there were beside it. The one that
 * waits is changed in the commit that adds to it, so none goes uncounted.
 */
export const tellLater = async (client: PoolClient, beyond: readonly Told[]): Promise<void> => {
  const last = beyond.at(-1);
  if (!last) return;
  const { notice, hiddenId } = last.wanted;
  const { endsAt } = windowFor(last.wanted);
  const key = `omitted.${groupKey(last)}`;
  const { rows } = await client.query<{ message_id: string }>(
    `select message_id from message_key where tenant_id = $1 and kind = 'event' and application_id = $2 and key = $3 for update`,
    [notice.tenantId, hiddenId, key],
  );
  // Whoever releases it deletes the row: either it is found here, and held until this commits, or it went and another is begun.
  const waiting = rows[0] && {
    id: rows[0].message_id,
    rows: (
      await client.query('delete from scheduled_message where tenant_id = $1 and message_id = $2', [
        notice.tenantId,
        rows[0].message_id,
      ])
    ).rowCount,
  };
  if (waiting && (waiting.rows ?? 0) > 0) {
    const { rows: before } = await client.query<{ payload: string }>(
      'select payload from message where tenant_id = $1 and id = $2',
      [notice.tenantId, waiting.id],
    );
    const omitted = before[0] ? omittedOf(before[0].payload) : 0;
    await client.query('update message set payload = $3 where tenant_id = $1 and id = $2', [
      notice.tenantId,
      waiting.id,
      JSON.stringify(withOmitted(last.payload, omitted + beyond.length)),
    ]);
    await client.query(
      'insert into scheduled_message (tenant_id, message_id, application_id, due_at) values ($1, $2, $3, $4)',
      [notice.tenantId, waiting.id, hiddenId, new Date(endsAt)],
    );
    return;
  }
  const payload = withOmitted(last.payload, beyond.length - 1);
  const [id] = await storeNotices(client, [{ wanted: last.wanted, payload }], endsAt);
  await client.query(
    `insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
     values ($1, 'event', $2, $3, $4, '', now() + interval '1 day')
     on conflict (tenant_id, kind, application_id, key) do update set message_id = excluded.message_id`,
    [notice.tenantId, hiddenId, key, id],
  );
};
