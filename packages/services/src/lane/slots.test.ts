import { expect, it } from 'vitest';
import { createSlots } from './slots.ts';

type Work = { endpoint: string; end: (succeeded: boolean) => void; done: Promise<boolean> };

const work = (endpoint: string): Work => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  return { endpoint, end: resolve, done: promise };
};

const setUp = () => {
  const clock = { now: 1_000_000 };
  const started: Work[] = [];
  const handedOver: string[] = [];
  const slots = createSlots<Work>({
    inFlightMax: 512,
    sharedRateAllows: () => true,
    now: () => clock.now,
    run: (one) => {
      started.push(one);
      return one.done;
    },
    handOver: (works) => handedOver.push(...works.map(({ endpoint }) => endpoint)),
  });
  const add = (endpoint: string, host: string): void =>
    slots.add({
      endpointId: endpoint,
      host,
      orderKey: null,
      ratePerSecond: null,
      sharedRatePerSecond: null,
      rateFrom: 0,
      work: work(endpoint),
    });
  return { clock, started, handedOver, slots, add };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('sends at most 256 requests to one host at a time, whatever the number of its endpoints, and all in the end', async () => {
  const { started, slots, add } = setUp();
  for (let i = 0; i < 1_000; i++) add(`endpoint-${i}`, 'https://one.example');
  add('elsewhere', 'https://other.example');
  expect(started.filter(({ endpoint }) => endpoint !== 'elsewhere')).toHaveLength(256);
  expect(started.at(-1)?.endpoint).toBe('elsewhere');
  for (let i = 0; i < started.length; i++) {
    started[i]?.end(true);
    await settled();
    expect(slots.inFlight()).toBeLessThanOrEqual(257);
  }
  expect(started).toHaveLength(1_001);
  expect(slots.inFlight()).toBe(0);
});

it('lets requests that hang hold no slot of others: 600 hosts hang and a healthy one is sent to at once', async () => {
  const { clock, started, handedOver, slots, add } = setUp();
  for (let i = 0; i < 600; i++) for (let n = 0; n < 5; n++) add(`hanging-${i}`, `https://hanging-${i}.example`);
  expect(slots.inFlight()).toBe(512);
  add('healthy', 'https://healthy.example');
  clock.now += 1_100;
  slots.tick();
  expect(started.some(({ endpoint }) => endpoint === 'healthy')).toBe(true);
  for (let round = 0; round < 10; round++) {
    clock.now += 1_100;
    slots.tick();
  }
  // 600 endpoints of five requests each: what did not hang in a slot has left the lane.
  expect(slots.inFlight() + handedOver.length).toBe(3_001);
  expect(slots.inFlight()).toBeLessThanOrEqual(2_048 + 512);
});
