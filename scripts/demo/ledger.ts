import { Webhook } from 'standardwebhooks';
import type { DemoReceiver } from './demo-receiver.ts';
import type { EventName } from './events.ts';
import type { DemoEndpoint, Scene } from './scene.ts';

/** What one endpoint should get, and what it got. */
export interface EndpointLedger {
  endpoint: DemoEndpoint;
  /** Ids of the messages that were published for it. */
  expected: Set<string>;
  /** Ids that it answered 2xx. */
  received: Set<string>;
  /** Ids that were resent by the demo. */
  resent: Set<string>;
  tries: number;
  failedTries: number;
  duplicates: number;
  /** Requests whose signature the independent library accepted. */
  verified: number;
  /** Why it refused others; empty when all is well. */
  forged: string[];
  /** Ids that came and were never published. */
  strangers: Set<string>;
}

/** Publisher's side against receiver's side. */
export interface Ledger {
  ledgers: EndpointLedger[];
  of: (endpoint: DemoEndpoint) => EndpointLedger;
  published: (appId: string, messageId: string, event: EventName) => void;
  /** Reads what has arrived since. */
  refresh: () => Promise<void>;
  missing: () => { ledger: EndpointLedger; messageId: string }[];
}

/** Reads on the receiver's side: every request is verified over its very bytes, whatever it was answered. */
const createReader = (ledger: EndpointLedger, receiver: DemoReceiver): (() => Promise<void>) => {
  const { inbox, secret } = ledger.endpoint;
  const webhook = new Webhook(secret);
  let after = 0;
  return async () => {
    for (;;) {
      const deliveries = await receiver.deliveries(inbox, after);
      for (const { seq, id, status, headers, bodyBase64 } of deliveries) {
        // Still open: it is read again, and what follows it with it.
        if (status === null) return;
        after = seq;
        ledger.tries += 1;
        const isAccepted = status >= 200 && status < 300;
        if (!isAccepted) ledger.failedTries += 1;
        else if (id !== null && ledger.received.has(id)) ledger.duplicates += 1;
        else if (id !== null) ledger.received.add(id);
        try {
          webhook.verify(Buffer.from(bodyBase64, 'base64').toString('utf8'), headers);
          ledger.verified += 1;
        } catch (error) {
          ledger.forged.push(`${id ?? 'no id'}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      if (deliveries.length === 0) return;
    }
  };
};

export const openLedger = (scene: Scene, receiver: DemoReceiver): Ledger => {
  const ledgers = scene.endpoints.map(
    (endpoint): EndpointLedger => ({
      endpoint,
      expected: new Set(),
      received: new Set(),
      resent: new Set(),
      tries: 0,
      failedTries: 0,
      duplicates: 0,
      verified: 0,
      forged: [],
      strangers: new Set(),
    }),
  );
  const readers = ledgers.map((ledger) => createReader(ledger, receiver));
  return {
    ledgers,
    of: (endpoint) => {
      const ledger = ledgers.find((each) => each.endpoint === endpoint);
      if (ledger === undefined) throw new Error(`${endpoint.name} is no endpoint of this scene`);
      return ledger;
    },
    published: (appId, messageId, event) => {
      for (const { endpoint, expected } of ledgers) {
        if (endpoint.appId === appId && endpoint.wants.has(event)) expected.add(messageId);
      }
    },
    refresh: async () => {
      await Promise.all(readers.map((read) => read()));
      for (const { received, expected, strangers } of ledgers) {
        strangers.clear();
        for (const id of received) if (!expected.has(id)) strangers.add(id);
      }
    },
    missing: () =>
      ledgers.flatMap((ledger) =>
        [...ledger.expected].filter((id) => !ledger.received.has(id)).map((messageId) => ({ ledger, messageId })),
      ),
  };
};
