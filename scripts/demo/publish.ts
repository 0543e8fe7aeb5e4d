import { setTimeout as sleep } from 'node:timers/promises';
import type { Posthorn } from 'posthorn';
import { createDraw, type Draw } from './draw.ts';
import { demoEvents, type EventName } from './events.ts';
import type { Ledger } from './ledger.ts';
import type { DemoApplication } from './scene.ts';

/** Slow enough to watch: 200 messages take ten seconds. */
const ratePerSecond = 20;

const eventFrom = (mix: DemoApplication['mix'], draw: Draw): EventName => {
  let left = draw.whole(1, 100);
  for (const [name, share] of mix) {
    left -= share;
    if (left <= 0) return name;
  }
  throw new Error('the shares of an application have to add up to 100');
};

/** Publishes `messages` events, in turn for each application, and enters them in the ledger. */
export const publishEvents = async (
  posthorn: Posthorn,
  applications: readonly DemoApplication[],
  ledger: Ledger,
  run: string,
  messages: number,
): Promise<void> => {
  const draw = createDraw(7);
  const startedAtMs = performance.now();
  const calls: Promise<void>[] = [];
  for (let nth = 0; nth < messages; nth += 1) {
    const application = applications[nth % applications.length];
    if (application === undefined) throw new Error('a scene without applications');
    const eventType = eventFrom(application.mix, draw);
    const payload = demoEvents.find(({ name }) => name === eventType)?.make(draw, nth, new Date()) ?? {};
    const call = posthorn.messages
      .create(application.id, { eventType, payload, eventId: `demo-${run}-${nth}` })
      .then(({ id }) => ledger.published(application.id, id, eventType));
    // Awaited below, all together; until then a refusal must not count as unhandled.
    call.catch(() => undefined);
    calls.push(call);
    await sleep(Math.max(0, startedAtMs + ((nth + 1) * 1000) / ratePerSecond - performance.now()));
  }
  await Promise.all(calls);
};
