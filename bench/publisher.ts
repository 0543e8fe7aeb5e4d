// The load generator: a process of its own, told what to do by its parent over the IPC channel.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { nowUs } from '@posthorn/testkit/receiver/clock';
import { Pool } from 'undici';
import { batchBody, messageBody } from './message-body.ts';
import { publish } from './publish-call.ts';
import type { FromPublisher, PublishPlan, PublishReport, ToPublisher } from './publish-plan.ts';

/** After a refusal: a server that refuses everything must not be hammered, nor cost the generator a core. */
const pauseAfterRefusalMs = 50;

const run = async (plan: PublishPlan): Promise<PublishReport> => {
  const pool = new Pool(plan.apiUrl, { connections: plan.publishers, pipelining: 1 });
  const isBatch = plan.batchSize > 1;
  const message = messageBody(plan.eventType, plan.payloadBytes);
  const body = isBatch ? batchBody(message, plan.batchSize) : message;
  const headers = ['authorization', `Bearer ${plan.apiKey}`, 'content-type', 'application/json'];
  const paths = plan.appIds.map((appId) => `/api/v1/app/${appId}/msg${isBatch ? '/batch' : ''}`);
  const records: { id: string; sentAtUs: number; acceptedAtUs: number }[] = [];
  const refused: Record<string, number> = {};
  let sent = 0;
  let latenessMaxUs = 0;

  const publishNext = async (): Promise<boolean> => {
    const path = paths[sent % paths.length] ?? '';
    sent += 1;
    const sentAtUs = nowUs();
    const { outcome, ids } = await publish(pool, path, headers, body);
    const acceptedAtUs = nowUs();
    for (const id of ids) records.push({ id, sentAtUs, acceptedAtUs });
    if (ids.length === plan.batchSize) return true;
    const key = outcome === 202 || outcome === 200 ? `${outcome} with an id missing` : String(outcome);
    refused[key] = (refused[key] ?? 0) + plan.batchSize - ids.length;
    return false;
  };

  const startedAtUs = nowUs();
  const endAtUs = startedAtUs + plan.durationMs * 1e3;

  const flood = async (): Promise<void> => {
    while (nowUs() < endAtUs) {
      if (!(await publishNext())) await sleep(pauseAfterRefusalMs);
    }
  };

  /** By the clock and not by the answers, so that a slow server meets the same load as a fast one. */
  const steady = async (ratePerSecond: number): Promise<void> => {
    const everyUs = (1e6 * plan.batchSize) / ratePerSecond;
    const inFlight = new Set<Promise<boolean>>();
    const requests = Math.round(((plan.durationMs / 1e3) * ratePerSecond) / plan.batchSize);
    for (let at = 0; at < requests; at += 1) {
      const dueAtUs = startedAtUs + at * everyUs;
      // Once a message and not once a millisecond: on two cores a generator that polls takes from what it measures.
      while (nowUs() < dueAtUs) await sleep(Math.ceil((dueAtUs - nowUs()) / 1e3));
      latenessMaxUs = Math.max(latenessMaxUs, nowUs() - dueAtUs);
      const one = publishNext();
      inFlight.add(one);
      void one.finally(() => inFlight.delete(one));
    }
    await Promise.all(inFlight);
  };

  if (plan.ratePerSecond === null) await Promise.all(Array.from({ length: plan.publishers }, flood));
  else await steady(plan.ratePerSecond);
  const endedAtUs = nowUs();
  await pool.destroy();

  const file = createWriteStream(plan.recordPath);
  for (const record of records) file.write(`${record.id}\t${record.sentAtUs}\t${record.acceptedAtUs}\n`);
  file.end();
  await once(file, 'finish');
  return { startedAtUs, endedAtUs, sent, accepted: records.length, refused, latenessMaxMs: latenessMaxUs / 1e3 };
};

const tell = (message: FromPublisher): void => {
  process.send?.(message);
};

process.on('message', (message: ToPublisher) => {
  if (message.kind === 'end') process.exit(0);
  else void run(message.plan).then((report) => tell({ kind: 'done', report }));
});
// A parent that is gone wants nothing more measured.
process.on('disconnect', () => process.exit(0));
tell({ kind: 'listening' });
