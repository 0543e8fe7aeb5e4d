import { api, client } from '../../api/client.ts';
import { statusOf } from '../../api/failure.ts';
import { queries } from '../../api/queries.ts';
import type { Jump } from './jump.ts';

/** Applications looked through for an id that does not say whose it is. */
const applicationsMax = 250;
/** Asked at the same time: quick, and no burst that would meet the rate limit. */
const atOnceMax = 6;

const holds = async (appId: string, jump: Jump): Promise<boolean> => {
  try {
    if (jump.kind === 'endpoint') await client.endpoint.get.query({ app_id: appId, endpoint_id: jump.endpointId });
    else if (jump.kind === 'message')
      await client.message.get.query({ app_id: appId, msg_id: jump.msgId, with_content: false });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
};

/** The application that an endpoint or message belongs to; the one on the screen is tried first. Null: none of ours. */
export const findPlace = async (jump: Jump, here: string | undefined): Promise<string | null> => {
  if (jump.kind === 'application') return jump.appId;
  if (here && (await holds(here, jump))) return here;
  const page = await queries.fetchQuery(
    api.application.list.queryOptions({ limit: applicationsMax, order: 'descending' }),
  );
  const ids = page.data.map((application) => application.id);
  for (let i = 0; i < ids.length; i += atOnceMax) {
    const some = ids.slice(i, i + atOnceMax);
    const found = await Promise.all(some.map((appId) => holds(appId, jump)));
    const at = found.indexOf(true);
    if (at >= 0) return some[at] ?? null;
  }
  return null;
};
