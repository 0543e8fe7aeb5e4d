import { expect, it } from 'vitest';
import { describeWebhooks, readWebhooks } from './openapi-webhooks.ts';

const document = {
  openapi: '3.1.0',
  webhooks: {
    'order.paid': {
      post: {
        summary: 'An order was paid',
        tags: ['orders'],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } },
      },
    },
  },
  components: {
    schemas: {
      Order: { type: 'object', properties: { money: { $ref: '#/components/schemas/Money', title: 'Sum' } } },
      Money: { type: 'number' },
    },
  },
};

it('reads event types, each with a schema that stands alone, and writes them again', () => {
  const read = readWebhooks(document);
  if (!read.ok) throw new Error(read.reason);
  expect(read.eventTypes).toEqual([
    {
      name: 'order.paid',
      description: 'An order was paid',
      deprecated: false,
      groupName: 'orders',
      featureFlag: null,
      schema: { type: 'object', properties: { money: { type: 'number', title: 'Sum' } } },
      example: null,
    },
  ]);
  expect(readWebhooks(describeWebhooks('Again', read.eventTypes))).toEqual(read);
});

const withSchema = (schema: object) => ({
  webhooks: { 'a.b': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
  components: { schemas: { Loop: { properties: { again: { $ref: '#/components/schemas/Loop' } } } } },
});

it.each([
  [{}, 'no webhooks'],
  [null, 'no webhooks'],
  [withSchema({ $ref: 'https://example.com/x' }), 'leads outside'],
  [withSchema({ $ref: '#/components/schemas/None' }), 'leads nowhere'],
  [withSchema({ $ref: '#/components/schemas/Loop' }), 'in circles'],
  [{ webhooks: { 'a b': { post: {} } } }, 'no name'],
])('%#', (given, reason) => {
  expect(readWebhooks(given)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});
