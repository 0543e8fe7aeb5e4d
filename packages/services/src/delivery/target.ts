import type { Pool } from '@posthorn/db/client';
import type { TenantSettings } from '@posthorn/db/schema/tenant';
import { mailAddressOf, type SetUp, setUpOf } from '@posthorn/shared/alert';
import type { EndpointHealth } from '@posthorn/shared/endpoint-health';
import type { RetryPolicyPart } from '@posthorn/shared/retry-policy';
import type { Vault } from '../context.ts';
import { compileFilter, type Filter } from '../endpoint-filter/compile.ts';
import { endpointHeadersPlace, endpointSecretPlace } from '../secret/place.ts';
import { healthPolicyOf, noTenantPolicy, type TenantPolicy } from './policy.ts';
import { type SigningKey, signingKey } from './sign.ts';

export type HeaderFamily = NonNullable<TenantSettings['headerFamily']>;

/** An endpoint as an attempt needs it, with its secrets opened. Lives in memory only. */
export type Target = {
  tenantId: string;
  applicationId: string;
  id: string;
  url: string;
  /** Scheme, name and port of the URL. */
  host: string;
  eventTypes: string[] | null;
  channels: string[] | null;
  /** Null: every message of its types and channels. */
  filter: Filter | null;
  timeoutMs: number;
  /** Messages a second at most; null: no limit of its own. */
  ratePerSecond: number | null;
  /** The same for all endpoints of the application together. */
  applicationRatePerSecond: number | null;
  /** `endpoint`: one after the other; `key`: one after the other for each ordering key. */
  ordering: 'none' | 'endpoint' | 'key';
  /** Nothing is sent by schedule; what comes waits with the recovery. */
  paused: boolean;
  retryPolicy: RetryPolicyPart | null;
  disabled: boolean;
  /** New deliveries are the recovery's. */
  exclusive: boolean;
  /** When the recovery last gave the endpoint back to the lane that has it in memory; 0: not while it was there. */
  givenBackAt: number;
  health: EndpointHealth;
  headers: Record<string, string>;
  headerFamily: HeaderFamily;
  keys: SigningKey[];
  /** Of an alert by mail: who set it up, and by which door. */
  mail: SetUp | null;
};

export type ApplicationTargets = { version: number; policy: TenantPolicy; targets: Target[] };

type Row = {
  id: string;
  url: string;
  event_types: string[] | null;
  channels: string[] | null;
  filter: string | null;
  timeout_ms: number | null;
  throttle_rate: number | null;
  ordering: Target['ordering'];
  paused: boolean;
  retry_policy: RetryPolicyPart | null;
  disabled: boolean;
  headers_ciphertext: Buffer | null;
  mail: { setUpBy?: string; setUpIn?: string } | null;
  exclusive: boolean | null;
  circuit: EndpointHealth['circuit'] | null;
  consecutive_failures: number | null;
  opened: number | null;
  failing_since: Date | null;
  probe_at: Date | null;
  secrets: { kind: 'hmac' | 'ed25519'; ciphertext: string; expires_at: string | null }[] | null;
};

/** All mails go by one server, and share its room. */
const hostOf = (url: string): string => {
  if (mailAddressOf(url) !== null) return 'mailto:';
  return URL.canParse(url) ? new URL(url).origin : url;
};

/** What was stored was compiled before. Should it not compile any more, nothing is sent rather than everything. */
const filterOf = (text: string | null): Filter | null => {
  if (text === null) return null;
  const compiled = compileFilter(text);
  return compiled.ok ? compiled.filter : { matches: () => false, explain: () => [] };
};

const timeoutMsDefault = 15_000;

const statement = `
select e.id, e.url, e.event_types, e.channels, e.filter, e.timeout_ms, e.throttle_rate, e.retry_policy, e.ordering, e.paused_at is not null as paused, e.disabled, e.headers_ciphertext,
  case when e.url like 'mailto:%' then e.metadata end as mail,
  r.exclusive, h.circuit, h.consecutive_failures, h.opened, h.failing_since, h.probe_at,
  (select json_agg(json_build_object('kind', s.kind, 'ciphertext', encode(s.ciphertext, 'hex'), 'expires_at', s.expires_at)
     order by s.expires_at desc nulls first)
   from endpoint_secret s
   where s.tenant_id = e.tenant_id and s.endpoint_id = e.id and (s.expires_at is null or s.expires_at > now())) as secrets
from endpoint e
left join recovery r on r.tenant_id = e.tenant_id and r.endpoint_id = e.id
left join endpoint_health h on h.tenant_id = e.tenant_id and h.endpoint_id = e.id
where e.tenant_id = $1 and e.application_id = $2 and e.deleted_at is null`;

const policyOf = (settings: TenantSettings, eventTypes: Record<string, RetryPolicyPart> | null): TenantPolicy => ({
  retry: {
    ...(settings.retryScheduleSeconds && { scheduleSeconds: settings.retryScheduleSeconds }),
    ...settings.retryPolicy,
  },
  byEventType: new Map(Object.entries(eventTypes ?? {})),
  health: healthPolicyOf(settings),
});

/**
 * All endpoints of an application, with the version they belong to. The version is read first: a change between the two
 * readings leaves too old a version, and the next message loads again.
 */
export const loadTargets = async (
  pool: Pool,
  vault: Vault,
  tenantId: string,
  applicationId: string,
): Promise<ApplicationTargets> => {
  const client = await pool.connect();
  try {
    const { rows: applications } = await client.query<{
      version: number;
      settings: TenantSettings;
      event_types: Record<string, RetryPolicyPart> | null;
      rate: number | null;
    }>({
      name: 'targets-version',
      text: `select a.version, a.throttle_rate as rate, t.settings,
          (select json_object_agg(name, retry_policy) from event_type y where y.tenant_id = a.tenant_id and retry_policy is not null) as event_types
        from application a join tenant t on t.id = a.tenant_id where a.tenant_id = $1 and a.id = $2`,
      values: [tenantId, applicationId],
    });
    const application = applications[0];
    if (!application) return { version: 0, policy: noTenantPolicy, targets: [] };
    const { rows } = await client.query<Row>({ name: 'targets', text: statement, values: [tenantId, applicationId] });
    const targets: Target[] = [];
    for (const row of rows) {
      const headers = row.headers_ciphertext
        ? (JSON.parse(
            (await vault.open(client, tenantId, endpointHeadersPlace(row.id), row.headers_ciphertext)).toString('utf8'),
          ) as Record<string, string>)
        : {};
      const keys: SigningKey[] = [];
      for (const secret of row.secrets ?? []) {
        const clear = await vault.open(
          client,
          tenantId,
          endpointSecretPlace(row.id),
          Buffer.from(secret.ciphertext, 'hex'),
        );
        keys.push(signingKey(secret.kind, clear, secret.expires_at === null ? null : Date.parse(secret.expires_at)));
      }
      targets.push({
        tenantId,
        applicationId,
        id: row.id,
        url: row.url,
        host: hostOf(row.url),
        eventTypes: row.event_types,
        channels: row.channels,
        filter: filterOf(row.filter),
        timeoutMs: row.timeout_ms ?? timeoutMsDefault,
        ratePerSecond: row.throttle_rate,
        applicationRatePerSecond: application.rate,
        ordering: row.ordering,
        paused: row.paused,
        retryPolicy: row.retry_policy,
        disabled: row.disabled,
        exclusive: row.exclusive ?? false,
        givenBackAt: 0,
        health: {
          circuit: row.circuit ?? 'closed',
          consecutiveFailures: row.consecutive_failures ?? 0,
          opened: row.opened ?? 0,
          failingSince: row.failing_since?.getTime() ?? null,
          probeAt: row.probe_at?.getTime() ?? null,
        },
        headers,
        headerFamily: application.settings.headerFamily ?? 'webhook',
        keys,
        mail: row.mail && setUpOf(row.mail),
      });
    }
    return { version: application.version, policy: policyOf(application.settings, application.event_types), targets };
  } finally {
    client.release();
  }
};
