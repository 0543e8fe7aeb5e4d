import type { Pool, PoolClient } from '@posthorn/db/client';
import type { NoticeReader } from '@posthorn/shared/notice';

/** Who acts. `label` is what the audit log shows to people. */
export type Actor =
  | { kind: 'api_key'; id: string; label: string }
  | { kind: 'member'; id: string; label: string }
  /** Whoever opened the portal of one application with a link of the tenant's. */
  | { kind: 'portal'; id: string; label: string }
  /** Whoever runs the installation, acting within a tenant. */
  | { kind: 'operator'; id: string; label: string }
  | { kind: 'system'; id: string; label: string };

/** What the installation decides for everybody. Read once at the start from the environment, never from a global. */
export type Settings = {
  /** Networks in CIDR form that are sent to although they are private. */
  allowSubnets: readonly string[];
  /** Endpoints may be http:// unless the tenant says otherwise. */
  allowHttp: boolean;
  /** The installation's default schedule, seconds before each try. */
  retryScheduleSeconds: readonly number[];
  /** Where people reach the installation: links are made for it. */
  publicUrl: string;
  /** From whom alerts by mail come; absent or null: there is no mail server, and nothing is sent by mail. */
  mailFrom?: string | null;
};

/** `created`: what is answered is new. `replayed`: it was answered before, by the request's Idempotency-Key. */
export type Answer = { created: boolean; replayed?: boolean; headers?: Record<string, string> };

/** What every command and query gets first. Made anew for each request by the door. */
export type Context = {
  tenantId: string;
  actor: Actor;
  scopes: readonly string[];
  /** Set for a caller who may see one application only. */
  applicationId?: string;
  /** Acts on an application that nothing else finds: the tenant's operational one, or the alerts of one application. */
  hidden?: NoticeReader;
  /** Flags of event types that a portal may show beside those without. Absent: all. */
  featureFlags?: readonly string[];
  /** When what the caller came with ends (milliseconds since 1970), where that is known. */
  endsAt?: number;
  /** The Idempotency-Key of a change: the same again is answered as before and not done twice. */
  requestKey?: string;
  requestId: string;
  now: () => number;
  pool: Pool;
  settings: Settings;
  vault: Vault;
  /** What a command tells its door beside the output: whether what it answers is new. */
  answer?: Answer;
};

/** Encrypts what must not stand in the database in clear. `place` is bound to the ciphertext: it opens nowhere else. */
export type Vault = {
  seal: (client: PoolClient, tenantId: string, place: string, clear: Buffer) => Promise<Buffer>;
  open: (client: PoolClient, tenantId: string, place: string, sealed: Buffer) => Promise<Buffer>;
};

/** A context inside the transaction that row-level security has bound to the tenant. */
export type Work = Context & { client: PoolClient };
