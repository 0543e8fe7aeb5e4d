import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour, Receiver } from './receiver.ts';

export type Traffic = {
  /** What was accepted: `endpoint/message`. */
  accepted: Set<string>;
  refused: () => number;
  slowestMs: () => number;
  /** No new messages; those that are being sent are sent until they are accepted. */
  stop: () => Promise<void>;
};

type Options = { apiUrl: string; apiKey: string; receiver: Receiver; perSecond: number };

/** Publishes are given up after this and sent again with the same Idempotency-Key: their end is not known. */
const answerMsMax = 12_000;

const behaviours: Behaviour[] = ['well', 'well', 'well', 'well', 'well', 'flaky', 'slow', 'hanging'];

const callOf =
  ({ apiUrl, apiKey }: Options) =>
  async (path: string, body: unknown, key?: string): Promise<{ status: number; json: { id?: string } }> => {
    const answer = await fetch(`${apiUrl}/api/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        ...(key ? { 'idempotency-key': key } : {}),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerMsMax),
    });
    return { status: answer.status, json: (await answer.json()) as { id?: string } };
  };

/** Messages at a steady rate to eight applications, each published until it is accepted, whatever happens meanwhile. */
export const startTraffic = async (options: Options): Promise<Traffic> => {
  const call = callOf(options);
  const apps: { uid: string; endpoint: string }[] = [];
  for (const [index, behaviour] of behaviours.entries()) {
    const uid = `chaos-${index}`;
    await call('app', { name: uid, uid });
    const url = options.receiver.url(`${behaviour}/${uid}`);
    await call(`app/${uid}/endpoint`, { url, timeoutMs: 2_000 });
    apps.push({ uid, endpoint: uid });
  }
  const accepted = new Set<string>();
  const sending = new Set<Promise<void>>();
  let refused = 0;
  let slowestMs = 0;
  let stopped = false;

  const publish = async (n: number): Promise<void> => {
    const app = apps[n % apps.length];
    if (!app) return;
    const key = randomUUID();
    for (;;) {
      const from = performance.now();
      try {
        const answer = await call(`app/${app.uid}/msg`, { eventType: 'chaos.happened', payload: { n } }, key);
        if (answer.status === 202 && answer.json.id) {
          accepted.add(`${app.endpoint}/${answer.json.id}`);
          return;
        }
        refused += 1;
      } catch {
        refused += 1;
      } finally {
        slowestMs = Math.max(slowestMs, performance.now() - from);
      }
      await sleep(200);
    }
  };

  const running = (async () => {
    const startedAt = performance.now();
    for (let n = 0; !stopped; n++) {
      const sent = publish(n).finally(() => sending.delete(sent));
      sending.add(sent);
      const dueMs = startedAt + ((n + 1) / options.perSecond) * 1000;
      await sleep(Math.max(0, dueMs - performance.now()));
    }
  })();

  return {
    accepted,
    refused: () => refused,
    slowestMs: () => slowestMs,
    stop: async () => {
      stopped = true;
      await running;
      while (sending.size > 0) await Promise.all(sending);
    },
  };
};
