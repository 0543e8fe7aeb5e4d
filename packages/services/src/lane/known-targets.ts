import type { Pool } from '@posthorn/db/client';
import { BoundedMap } from '../bounded-map.ts';
import type { Vault } from '../context.ts';
import { type ApplicationTargets, loadTargets } from '../delivery/target.ts';

export type KnownTargets = {
  /** The endpoints of an application as of the version or later; at once when they are in memory. */
  at: (tenantId: string, applicationId: string, version: number) => ApplicationTargets | Promise<ApplicationTargets>;
  forget: () => void;
};

const applicationsMax = 20_000;

/**
 * Endpoints in memory, valid for exactly the version of their application that the message was drained with: no time to live,
 * no notification to lose. What the lane itself found out since the loading (health, hand-over) is carried over.
 */
export const createKnownTargets = (
  pool: Pool,
  vault: Vault,
  options: {
    now: () => number;
    /** Ordered deliveries are on their way to the endpoint's recovery, which the table does not say yet. */
    isHandingOver: (endpointId: string) => boolean;
  },
): KnownTargets => {
  const { now, isHandingOver } = options;
  const known = new BoundedMap<string, ApplicationTargets>(applicationsMax);
  const loading = new Map<string, Promise<ApplicationTargets>>();

  const carryOver = (before: ApplicationTargets | undefined, after: ApplicationTargets): void => {
    for (const target of after.targets) {
      if (isHandingOver(target.id)) target.exclusive = true;
      const older = before?.targets.find(({ id }) => id === target.id);
      // Where the recovery has given the endpoint back, what it wrote is newer than what the lane remembers.
      if (older && older.exclusive === target.exclusive) {
        target.health = older.health;
        target.givenBackAt = older.givenBackAt;
      } else if (older && !target.exclusive) target.givenBackAt = now();
    }
  };

  const load = async (tenantId: string, applicationId: string): Promise<ApplicationTargets> => {
    const loaded = await loadTargets(pool, vault, tenantId, applicationId);
    carryOver(known.get(applicationId), loaded);
    known.set(applicationId, loaded);
    return loaded;
  };

  const atLeast = async (tenantId: string, applicationId: string, version: number): Promise<ApplicationTargets> => {
    for (;;) {
      const found = known.get(applicationId);
      if (found && found.version >= version) return found;
      let shared = loading.get(applicationId);
      if (!shared) {
        shared = load(tenantId, applicationId).finally(() => loading.delete(applicationId));
        loading.set(applicationId, shared);
      }
      const loaded = await shared;
      // A deleted application has no version; nothing newer can come.
      if (loaded.version >= version || loaded.version === 0) return loaded;
    }
  };

  return {
    at: (tenantId, applicationId, version) => {
      const found = known.get(applicationId);
      return found && found.version >= version ? found : atLeast(tenantId, applicationId, version);
    },
    forget: () => known.clear(),
  };
};
