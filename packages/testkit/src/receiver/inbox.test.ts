import { expect, it } from 'vitest';
import { Inbox } from './inbox.ts';

const arrival = (id: string | null, bytes = 10) => ({
  id,
  rawHeaders: [],
  body: Buffer.alloc(bytes),
  keepDelivery: true,
});

it('tells a retry from a duplicate', () => {
  const inbox = new Inbox('a');
  inbox.settle(inbox.arrive(arrival('m1')), 503);
  inbox.settle(inbox.arrive(arrival('m1')), 200);
  expect(inbox.counts()).toMatchObject({ requests: 2, unique: 1, duplicates: 0, byStatus: { 200: 1, 503: 1 } });
  inbox.settle(inbox.arrive(arrival('m1')), 200);
  expect(inbox.counts()).toMatchObject({ requests: 3, unique: 1, duplicates: 1 });
});

it('settles a delivery once', () => {
  const inbox = new Inbox('a');
  const delivery = inbox.arrive(arrival('m1'));
  expect(inbox.counts().open).toBe(1);
  inbox.settle(delivery, 0);
  inbox.settle(delivery, 200);
  expect(inbox.counts()).toMatchObject({ open: 0, unique: 0, byStatus: { 0: 1 } });
});

it('keeps exact counts of more ids than it keeps deliveries', () => {
  const inbox = new Inbox('a');
  for (let at = 0; at < 120_000; at += 1) inbox.settle(inbox.arrive(arrival(`m${at}`)), 200);
  expect(inbox.counts()).toMatchObject({ requests: 120_000, unique: 120_000, duplicates: 0 });
  expect(inbox.find('m0')).toMatchObject({ tries: 1, accepted: 1 });
  const kept = inbox.deliveries();
  expect(kept).toHaveLength(50_000);
  expect(kept[0]?.seq).toBe(70_001);
  expect(inbox.deliveries(119_998).map((delivery) => delivery.id)).toEqual(['m119998', 'm119999']);
});

it('is bounded in bytes too', () => {
  const inbox = new Inbox('a');
  for (let at = 0; at < 60; at += 1) inbox.arrive(arrival(`m${at}`, 4 * 1024 * 1024));
  expect(inbox.deliveries().length).toBeLessThan(41);
  expect(inbox.deliveries().at(-1)?.id).toBe('m59');
});

it('lets a control run out', async () => {
  const inbox = new Inbox('a');
  inbox.control({ down: true }, 20);
  expect(inbox.controlled).toEqual({ down: true });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(inbox.controlled).toBeNull();
});
