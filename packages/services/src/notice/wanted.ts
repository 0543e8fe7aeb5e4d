import type { PoolClient } from '@posthorn/db/client';
import { alertTypes } from '@posthorn/shared/alert';
import type { NoticeReader } from '@posthorn/shared/notice';
import type { Notice } from './notice.ts';

/** A notice that somebody wants: the hidden application it goes to, and what it names by its uids. */
export type Wanted = {
  notice: Notice;
  /** Whose application that is: the tenant's operational one, or that of the alerts of the application it is about. */
  reader: NoticeReader;
  hiddenId: string;
  lane: number;
  appUid: string | null;
  endpointUid: string | null;
  msgEventId: string | null;
  failSince: Date | null;
  /** Names for people. */
  appName: string | null;
  endpointUrl: string | null;
  tenantName: string | null;
};

// A tenant that has no hidden application costs a look into the unique index of each kind: nothing else is read for it.
// What the endpoints of a hidden application go through is told to nobody, or it would be told of itself for ever.
// People who are alerted are sent nothing while their alert is off; programs find it held.
const statement = `
select i.nth, o.id as "hiddenId", o.kind as reader, o.lane::int as lane, a.uid as "appUid", e.uid as "endpointUid", m.event_id as "msgEventId",
  h.failing_since as "failSince", a.name as "appName", e.url as "endpointUrl", t.name as "tenantName"
from json_to_recordset($1::json) as i(nth int, "tenantId" uuid, type text, "applicationId" uuid, "endpointId" uuid, "messageId" uuid)
join lateral (
  select id, kind, lane, tenant_id from application where tenant_id = i."tenantId" and kind = 'operational' and deleted_at is null
  union all
  select id, kind, lane, tenant_id from application
  where tenant_id = i."tenantId" and kind = 'alert' and alerts_of = i."applicationId" and deleted_at is null
    and i.type in (${alertTypes.map((type) => `'${type}'`).join(', ')})
) o on true
left join application a on a.tenant_id = i."tenantId" and a.id = i."applicationId"
left join endpoint e on e.tenant_id = i."tenantId" and e.id = i."endpointId"
left join endpoint_health h on h.tenant_id = i."tenantId" and h.endpoint_id = i."endpointId"
left join message m on m.tenant_id = i."tenantId" and m.id = i."messageId"
left join tenant t on t.id = i."tenantId"
where (i."applicationId" is null or a.kind = 'customer') and exists (
  select from endpoint w where w.tenant_id = o.tenant_id and w.application_id = o.id and w.deleted_at is null
    and (w.event_types is null or i.type = any(w.event_types)) and not (o.kind = 'alert' and w.disabled))
order by i.nth, o.kind desc`;

/** Those of the notices that somebody subscribes to: an operational endpoint of their tenant, an alert of their application. */
export const findWanted = async (client: PoolClient, notices: readonly Notice[]): Promise<Wanted[]> => {
  const { rows } = await client.query<Omit<Wanted, 'notice'> & { nth: number }>({
    name: 'notice-wanted',
    text: statement,
    values: [JSON.stringify(notices.map((notice, nth) => ({ ...notice, nth })))],
  });
  return rows.flatMap(({ nth, ...row }) => {
    const notice = notices[nth];
    return notice ? [{ ...row, notice }] : [];
  });
};
