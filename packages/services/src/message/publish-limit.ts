import type { Pool } from '@posthorn/db/client';
import type { TenantQuotas, TenantSettings } from '@posthorn/db/schema/tenant';
import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import { burstOf } from '@posthorn/shared/token-bucket';
import { BoundedMap } from '../bounded-map.ts';
import type { Listener } from '../listen.ts';
import { createRemembered } from '../remembered.ts';
import { createMonthlyUse } from './monthly-use.ts';
import { noApplication } from './store.ts';

/** The channel that names tenants whose settings changed. */
export const tenantChannel = 'posthorn_tenant';

/** What a publish is measured by. `bytes`: of the largest payload. */
export type Publishing = { count: number; bytes: number };

export type PublishLimit = {
  /**
   * Spends as many of the tenant's messages, or throws: payload_too_large, rate_limited and quota_exceeded with when to come back. At once
   * where nothing is limited.
   */
  spend: (tenantId: string, publishing: Publishing) => void | Promise<void>;
  /** The same without the rate, which is answered (messages a second; null: none): for what is published in the background. */
  admit: (tenantId: string, publishing: Publishing) => Promise<number | null>;
  /** What the tenant wants done about payloads that their schema does not allow. At once once the tenant is known. */
  validationOf: (tenantId: string) => Terms['payloadValidation'] | Promise<Terms['payloadValidation']>;
};

type Terms = {
  tenantId: string;
  ratePerSecond: number | null;
  payloadBytesMax: number | null;
  messagesPerMonth: number | null;
  payloadValidation: 'off' | 'warn' | 'reject';
};

type Account = { granted: number; wanted: number; asking: Promise<number> | null; nextInMs: number };

const tenantsMax = 10_000;
/** Reserved at once: a tenth of a second's worth, so that the processes share the rate and few queries are made. */
const chunkOf = (ratePerSecond: number): number => Math.max(1, Math.ceil(ratePerSecond / 10));

// A full bucket to begin with: a tenant that was quiet has its burst. All or nothing, so that a batch that is too large spends nothing.
const reserve = `
with made as (
  insert into application_rate (tenant_id, application_id, tokens, at) values ($1, '${noApplication}', $2, clock_timestamp())
  on conflict do nothing
), held as (
  select tokens, at from application_rate where tenant_id = $1 and application_id = '${noApplication}' for update
), filled as (
  select least($2::float8, coalesce((select tokens + greatest(0, extract(epoch from clock_timestamp() - at)::float8) * $3::float8 from held), $2)) as tokens
), given as (
  select tokens, case when tokens + 1e-9 >= $5 then least($4::int, floor(tokens + 1e-9)::int) else 0 end as granted from filled
), spent as (
  update application_rate r set tokens = given.tokens - given.granted, at = clock_timestamp()
  from given where r.tenant_id = $1 and r.application_id = '${noApplication}' and given.granted > 0
)
select granted, tokens - granted as left from given`;

const tooMuch = (ratePerSecond: number, nextInMs: number): DomainError =>
  new DomainError(
    'rate_limited',
    `More than ${ratePerSecond} messages a second are published. Wait, and send this again.`,
    {
      retryAfterSeconds: Math.max(1, Math.ceil(nextInMs / 1000)),
    },
  );

/** The rate at which a tenant may publish, exact over all processes of the API: what may go is reserved in Postgres. */
export const createPublishLimit = (
  pool: Pool,
  listener: Listener,
  ratePerSecondDefault: number | null,
): PublishLimit => {
  const terms = createRemembered<Terms>(listener, tenantsMax, { [tenantChannel]: (id, kept) => kept.tenantId === id });
  const accounts = new BoundedMap<string, Account>(tenantsMax);
  const months = createMonthlyUse(pool);
  listener.on(tenantChannel, (tenantId) => accounts.delete(tenantId));

  const readTerms = (tenantId: string): Promise<Terms> =>
    inVisibility(pool, { tenantId }, async (client) => {
      const { rows } = await client.query<{ settings: TenantSettings; quotas: TenantQuotas }>(
        'select settings, quotas from tenant where id = $1',
        [tenantId],
      );
      const quotas = rows[0]?.quotas ?? {};
      const asked = rows[0]?.settings.publishRatePerSecond ?? ratePerSecondDefault;
      const granted = quotas.messagesPerSecond ?? null;
      return {
        tenantId,
        ratePerSecond: asked === null || granted === null ? (asked ?? granted) : Math.min(asked, granted),
        payloadBytesMax: quotas.payloadBytesMax ?? null,
        messagesPerMonth: quotas.messagesPerMonth ?? null,
        payloadValidation: rows[0]?.settings.payloadValidation ?? 'off',
      };
    });

  /** Reserves for all who wait, at least for one of them; how many were granted. */
  const ask = async (tenantId: string, account: Account, ratePerSecond: number, count: number): Promise<number> => {
    const { rows } = await inVisibility(pool, { tenantId }, (client) =>
      client.query<{ granted: number; left: number }>(reserve, [
        tenantId,
        burstOf(ratePerSecond),
        ratePerSecond,
        Math.max(account.wanted, chunkOf(ratePerSecond)),
        count,
      ]),
    );
    const granted = rows[0]?.granted ?? 0;
    account.granted += granted;
    account.nextInMs = (Math.max(0, count - Math.max(0, rows[0]?.left ?? 0)) / ratePerSecond) * 1000;
    return granted;
  };

  const spendRate = async (tenantId: string, ratePerSecond: number, count: number): Promise<void> => {
    if (count > burstOf(ratePerSecond))
      throw new DomainError(
        'rate_limited',
        `The batch is larger than the ${ratePerSecond} messages a second that may be published. Split it.`,
        {
          retryAfterSeconds: 1,
        },
      );
    let account = accounts.get(tenantId);
    if (!account) {
      account = { granted: 0, wanted: 0, asking: null, nextInMs: 0 };
      accounts.set(tenantId, account);
    }
    const mine = account;
    mine.wanted += count;
    try {
      // Those who wait for the same answer share it; when it brings nothing, all of them are told.
      while (mine.granted < count) {
        mine.asking ??= ask(tenantId, mine, ratePerSecond, count).finally(() => {
          mine.asking = null;
        });
        if ((await mine.asking) === 0 && mine.granted < count) throw tooMuch(ratePerSecond, mine.nextInMs);
      }
      mine.granted -= count;
    } finally {
      mine.wanted -= count;
    }
  };

  const admitBy = async (known: Terms, { count, bytes }: Publishing): Promise<void> => {
    const { tenantId, payloadBytesMax, messagesPerMonth } = known;
    if (payloadBytesMax !== null && bytes > payloadBytesMax)
      throw new DomainError('payload_too_large', `A payload of this tenant has at most ${payloadBytesMax} bytes.`);
    if (messagesPerMonth !== null) await months.spend(tenantId, messagesPerMonth, count);
  };

  const spendBy = async (known: Terms, publishing: Publishing): Promise<void> => {
    await admitBy(known, publishing);
    if (known.ratePerSecond !== null) await spendRate(known.tenantId, known.ratePerSecond, publishing.count);
  };

  return {
    admit: async (tenantId, publishing) => {
      const known = terms.peek(tenantId) ?? (await terms.get(tenantId, () => readTerms(tenantId)));
      if (known) await admitBy(known, publishing);
      return known?.ratePerSecond ?? null;
    },
    validationOf: (tenantId) =>
      terms.peek(tenantId)?.payloadValidation ??
      terms.get(tenantId, () => readTerms(tenantId)).then((read) => read?.payloadValidation ?? 'off'),
    spend: (tenantId, publishing) => {
      const known = terms.peek(tenantId);
      if (!known)
        return terms
          .get(tenantId, () => readTerms(tenantId))
          .then((read) => (read ? spendBy(read, publishing) : undefined));
      if (known.ratePerSecond === null && known.payloadBytesMax === null && known.messagesPerMonth === null) return;
      return spendBy(known, publishing);
    },
  };
};
