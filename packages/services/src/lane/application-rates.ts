import type { Pool } from '@posthorn/db/client';
import { reserveRate } from '../delivery/application-rate.ts';
import type { Target } from '../delivery/target.ts';
import type { Log } from '../log.ts';

export type ApplicationRates = {
  /** Whether the application's rate lets one more go now; it is spent by that. Asks for more where there is none. */
  allows: (target: Pick<Target, 'tenantId' | 'applicationId' | 'applicationRatePerSecond'>) => boolean;
};

type Account = { granted: number; asking: boolean };

/** What is reserved at once: a tenth of a second's worth, so that what is left unused is little. */
const chunkOf = (ratePerSecond: number): number => Math.max(1, Math.ceil(ratePerSecond / 10));
const applicationsMax = 10_000;

/** The lane's side of application rates: reserves in Postgres ahead of use, so that starting a request waits for no query. */
export const createApplicationRates = (pool: Pool, log: Log, granted: () => void): ApplicationRates => {
  const accounts = new Map<string, Account>();

  const ask = async (
    account: Account,
    target: { tenantId: string; applicationId: string },
    rate: number,
  ): Promise<void> => {
    account.asking = true;
    try {
      const answer = await reserveRate(pool, target, rate, chunkOf(rate));
      account.granted += answer.granted;
      if (answer.granted === 0) await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, answer.nextInMs)));
    } catch (cause) {
      log.warn({ cause, applicationId: target.applicationId }, 'lane.rate_failed');
      await new Promise((resolve) => setTimeout(resolve, 500));
    } finally {
      account.asking = false;
      granted();
    }
  };

  return {
    allows: (target) => {
      const rate = target.applicationRatePerSecond;
      if (rate === null) return true;
      let account = accounts.get(target.applicationId);
      if (!account) {
        if (accounts.size >= applicationsMax) accounts.clear();
        account = { granted: 0, asking: false };
        accounts.set(target.applicationId, account);
      }
      if (account.granted >= 1) {
        account.granted -= 1;
        return true;
      }
      if (!account.asking) void ask(account, target, rate);
      return false;
    },
  };
};
