import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import type { Listener } from '../listen.ts';
import { createRemembered } from '../remembered.ts';
import { type CheckPayload, compileSchema, type PayloadFault } from './compile.ts';
import { latestSchema } from './latest.ts';

/** Names an event type that changed: tenant, slash, name. */
export const eventTypeChannel = 'posthorn_event_type';

export type PayloadValidator = (
  tenantId: string,
  eventType: string,
  payloadText: string,
) => Promise<PayloadFault | null>;

type Known = { key: string; check: CheckPayload | null };

const typesMax = 2_000;

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** Checks payloads against the newest schema of their event type. Compiled once; forgotten the moment the event type changes. */
export const createPayloadValidator = (pool: Pool, listener: Listener): PayloadValidator => {
  const known = createRemembered<Known>(listener, typesMax, { [eventTypeChannel]: (key, kept) => kept.key === key });

  const read = (tenantId: string, eventType: string, key: string): Promise<Known> =>
    inVisibility(pool, { tenantId }, async (client) => {
      const { rows } = await client.query<{ schemas: Record<string, Record<string, unknown>> | null }>(
        'select schemas from event_type where tenant_id = $1 and name = $2',
        [tenantId, eventType],
      );
      const schema = latestSchema(rows[0]?.schemas ?? null);
      const compiled = schema && compileSchema(schema);
      // What was stored before schemas were looked at may be none: it then allows everything.
      return { key, check: compiled?.ok ? compiled.check : null };
    });

  return async (tenantId, eventType, payloadText) => {
    const key = `${tenantId}/${eventType}`;
    const found = known.peek(key) ?? (await known.get(key, () => read(tenantId, eventType, key)));
    if (!found?.check) return null;
    const payload = parsed(payloadText);
    return payload ? found.check(payload.value) : { path: [], message: 'is no JSON' };
  };
};
