import type { Draw } from './draw.ts';

export type EventName =
  | 'order.placed'
  | 'order.refunded'
  | 'shipment.delayed'
  | 'shipment.delivered'
  | 'ticket.updated';

/** An entry of the event catalogue, and how the demo makes one up. */
export interface DemoEvent {
  name: EventName;
  description: string;
  schema: Record<string, unknown>;
  make: (draw: Draw, nth: number, at: Date) => Record<string, unknown>;
}

const id = { type: 'string', minLength: 1 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const minorUnits = { type: 'integer', minimum: 0, description: 'In the smallest unit of the currency' } as const;
const currency = { type: 'string', pattern: '^[A-Z]{3}$' } as const;

const objectOf = (title: string, properties: Record<string, unknown>): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const goods = [
  ['KTL-014', 'Enamel kettle, 1.4 l', 5490],
  ['CUP-002', 'Stoneware cup', 1650],
  ['LIN-120', 'Linen tablecloth, 120 × 220 cm', 7900],
  ['OIL-500', 'Olive oil, 500 ml', 1290],
] as const;
const cities = ['Rotterdam', 'Lyon', 'Łódź', 'Göteborg', 'Bilbao'] as const;
const carriers = ['Nordwind Freight', 'Tramontana', 'Bluebird Post'] as const;

const orderPlaced: DemoEvent = {
  name: 'order.placed',
  description: 'A customer has placed and paid an order.',
  schema: objectOf('Order placed', {
    orderId: id,
    placedAt: instant,
    currency,
    total: minorUnits,
    customer: { type: 'object', required: ['id', 'city'], properties: { id, city: { type: 'string' } } },
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['sku', 'name', 'quantity', 'price'],
        properties: { sku: id, name: { type: 'string' }, quantity: { type: 'integer', minimum: 1 }, price: minorUnits },
      },
    },
  }),
  make: (draw, nth, at) => {
    const items = Array.from({ length: draw.whole(1, 3) }, () => {
      const [sku, name, price] = draw.pick(goods);
      return { sku, name, quantity: draw.whole(1, 4), price };
    });
    return {
      orderId: `ord_${20_000 + nth}`,
      placedAt: at.toISOString(),
      currency: 'EUR',
      total: items.reduce((sum, item) => sum + item.quantity * item.price, 0),
      customer: { id: `cus_${draw.whole(100, 999)}`, city: draw.pick(cities) },
      items,
    };
  },
};

const orderRefunded: DemoEvent = {
  name: 'order.refunded',
  description: 'An order was refunded, in whole or in part.',
  schema: objectOf('Order refunded', {
    orderId: id,
    refundId: id,
    refundedAt: instant,
    currency,
    amount: minorUnits,
    reason: { enum: ['damaged', 'not_as_described', 'changed_mind', 'late'] },
  }),
  make: (draw, nth, at) => ({
    orderId: `ord_${19_000 + draw.whole(0, 900)}`,
    refundId: `ref_${4000 + nth}`,
    refundedAt: at.toISOString(),
    currency: 'EUR',
    amount: draw.whole(500, 16_000),
    reason: draw.pick(['damaged', 'not_as_described', 'changed_mind', 'late']),
  }),
};

const shipmentDelayed: DemoEvent = {
  name: 'shipment.delayed',
  description: 'A shipment will arrive later than promised.',
  schema: objectOf('Shipment delayed', {
    shipmentId: id,
    carrier: { type: 'string' },
    at: { type: 'string', description: 'Where the shipment is' },
    promisedAt: instant,
    expectedAt: instant,
    cause: { enum: ['customs', 'weather', 'missed_connection', 'strike'] },
  }),
  make: (draw, nth, at) => ({
    shipmentId: `shp_${70_000 + nth}`,
    carrier: draw.pick(carriers),
    at: draw.pick(cities),
    promisedAt: at.toISOString(),
    expectedAt: new Date(at.getTime() + draw.whole(2, 72) * 3_600_000).toISOString(),
    cause: draw.pick(['customs', 'weather', 'missed_connection', 'strike']),
  }),
};

const shipmentDelivered: DemoEvent = {
  name: 'shipment.delivered',
  description: 'A shipment was handed over at its destination.',
  schema: objectOf('Shipment delivered', {
    shipmentId: id,
    carrier: { type: 'string' },
    city: { type: 'string' },
    deliveredAt: instant,
    signedBy: { type: ['string', 'null'] },
    pallets: { type: 'integer', minimum: 1 },
  }),
  make: (draw, nth, at) => ({
    shipmentId: `shp_${60_000 + nth}`,
    carrier: draw.pick(carriers),
    city: draw.pick(cities),
    deliveredAt: at.toISOString(),
    signedBy: draw.pick(['M. Okafor', 'J. Lindqvist', 'Zoë Bakker', null]),
    pallets: draw.whole(1, 12),
  }),
};

const ticketUpdated: DemoEvent = {
  name: 'ticket.updated',
  description: 'A support ticket changed its state or got an answer.',
  schema: objectOf('Ticket updated', {
    ticketId: id,
    updatedAt: instant,
    state: { enum: ['open', 'waiting_for_customer', 'solved'] },
    priority: { enum: ['low', 'normal', 'urgent'] },
    subject: { type: 'string' },
  }),
  make: (draw, nth, at) => ({
    ticketId: `tic_${3000 + nth}`,
    updatedAt: at.toISOString(),
    state: draw.pick(['open', 'waiting_for_customer', 'solved']),
    priority: draw.pick(['low', 'normal', 'urgent']),
    subject: draw.pick(['Where is my parcel?', 'Cup arrived broken 😕', 'Rechnung fehlt', '"Express" took 9 days']),
  }),
};

export const demoEvents: readonly DemoEvent[] = [
  orderPlaced,
  orderRefunded,
  shipmentDelayed,
  shipmentDelivered,
  ticketUpdated,
];
