import { recordedChannel } from '@posthorn/services/lane/tell-changes';
import type { Listener } from '@posthorn/services/listen';
import { DomainError } from '@posthorn/shared/error';

/** Pages that are open at the same time: of the members of a tenant, of one application, of the whole process. */
const followersMax = { tenant: 500, application: 200, process: 10_000 };
/** No page is told more often than this, however much is delivered. */
const gapMs = 1000;
/**
 * Whoever is told asks again for what it shows. So pages take turns: this many are told a second, all together. With a
 * thousand open portals that are all busy each hears of it every ten seconds, with fifty each second.
 */
const tellsPerSecond = 100;
const turnMs = 50;
const tellsATurn = (tellsPerSecond * turnMs) / 1000;

/** Without an application: everything of the tenant. */
export type Place = { tenantId: string; applicationId?: string | undefined };

type Follower = Place & { tell: () => void; isDue: boolean; toldAt: number };

export type Changes = {
  /** Calls `tell` when deliveries at the place changed, many changes taken together; the result stops it. */
  follow: (place: Place, tell: () => void) => () => void;
};

const keyOf = ({ tenantId, applicationId }: Place): string => `${tenantId}/${applicationId ?? '*'}`;

/** Tells open pages what the workers say. Whoever follows an application hears nothing of the others of its tenant. */
export const createChanges = (listener: Listener, now: () => number = Date.now): Changes => {
  const followers = new Map<string, Set<Follower>>();
  let count = 0;
  /** Who is to be told, in the order in which they became due. */
  let due: Follower[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const takeTurn = (): void => {
    const at = now();
    const later: Follower[] = [];
    let told = 0;
    for (const each of due) {
      if (!each.isDue) continue;
      if (told === tellsATurn || at - each.toldAt < gapMs) {
        later.push(each);
        continue;
      }
      told++;
      each.isDue = false;
      each.toldAt = at;
      each.tell();
    }
    due = later;
    timer = due.length > 0 ? setTimeout(takeTurn, turnMs) : undefined;
  };

  const wake = (each: Follower): void => {
    if (each.isDue) return;
    each.isDue = true;
    due.push(each);
    if (timer === undefined) timer = setTimeout(takeTurn, 0);
  };

  listener.on(recordedChannel, (pairs) => {
    if (count === 0) return;
    const tenants = new Set<string>();
    for (const pair of pairs.split(',')) {
      tenants.add(pair.slice(0, pair.indexOf('/')));
      for (const each of followers.get(pair) ?? []) wake(each);
    }
    for (const tenantId of tenants) for (const each of followers.get(keyOf({ tenantId })) ?? []) wake(each);
  });
  // Something may have been missed: everybody looks again.
  listener.onReset(() => {
    for (const set of followers.values()) for (const each of set) wake(each);
  });

  return {
    follow: (place, tell) => {
      const key = keyOf(place);
      const set = followers.get(key) ?? new Set();
      const most = place.applicationId === undefined ? followersMax.tenant : followersMax.application;
      if (set.size >= most || count >= followersMax.process)
        throw new DomainError('rate_limited', 'Too many pages are open.', { retryAfterSeconds: 10 });
      const follower: Follower = { ...place, tell, isDue: false, toldAt: 0 };
      followers.set(key, set.add(follower));
      count++;
      return () => {
        if (!set.delete(follower)) return;
        follower.isDue = false;
        count--;
        if (set.size === 0 && followers.get(key) === set) followers.delete(key);
      };
    },
  };
};
