import type { Posthorn } from 'posthorn';
import type { DemoReceiver } from './demo-receiver.ts';
import { demoEvents, type EventName } from './events.ts';

/** A customer of the tenant. */
export interface DemoApplication {
  id: string;
  name: string;
  /** What it publishes, with how many of a hundred. */
  mix: readonly (readonly [EventName, number])[];
}

export interface DemoEndpoint {
  id: string;
  appId: string;
  name: string;
  /** How it behaves, for the tables. */
  manner: string;
  wants: ReadonlySet<EventName>;
  inbox: string;
  secret: string;
}

export interface Scene {
  applications: DemoApplication[];
  endpoints: DemoEndpoint[];
  /** The endpoint that is down at first. */
  broken: DemoEndpoint;
}

interface EndpointPlan {
  name: string;
  manner: string;
  wants: EventName[];
  query?: string;
}

const shopPlan = {
  name: 'Amber & Oak (shop)',
  uid: 'shop',
  mix: [
    ['order.placed', 60],
    ['order.refunded', 15],
    ['ticket.updated', 25],
  ],
} as const;

const supplyPlan = {
  name: 'Northline (supply chain)',
  uid: 'supply',
  mix: [
    ['order.placed', 30],
    ['shipment.delayed', 25],
    ['shipment.delivered', 45],
  ],
} as const;

const storefront: EndpointPlan = {
  name: 'storefront',
  manner: 'healthy',
  wants: ['order.placed', 'order.refunded', 'ticket.updated'],
};
const helpdesk: EndpointPlan = {
  name: 'helpdesk',
  manner: 'fails every first try',
  wants: ['order.refunded', 'ticket.updated'],
  query: 'failFirst=1&failStatus=500',
};
const planning: EndpointPlan = {
  name: 'planning',
  manner: 'down for a while',
  wants: ['order.placed', 'shipment.delayed', 'shipment.delivered'],
};

/** Long enough for the demo, and no longer, should it be killed. */
const downMs = 180_000;

/** `run` makes the names of this run its own, so that the demo can be repeated. */
export const setScene = async (posthorn: Posthorn, receiver: DemoReceiver, run: string): Promise<Scene> => {
  for (const { name, description, schema } of demoEvents) {
    // PUT creates what is missing and repeats what is there.
    await posthorn.eventTypes.update(name, { description, schemas: { '1': schema } });
  }

  const createApplication = async (plan: typeof shopPlan | typeof supplyPlan): Promise<DemoApplication> => {
    const { id } = await posthorn.applications.create({ name: plan.name, uid: `demo-${run}-${plan.uid}` });
    return { id, name: plan.name, mix: plan.mix };
  };

  const createEndpoint = async (appId: string, plan: EndpointPlan): Promise<DemoEndpoint> => {
    const inbox = `demo-${run}-${plan.name}`;
    const { id } = await posthorn.endpoints.create(appId, {
      url: receiver.endpointUrl(inbox, plan.query),
      description: `Demo: ${plan.name}, ${plan.manner}`,
      eventTypes: plan.wants,
    });
    const { key } = await posthorn.endpoints.getSecret(appId, id);
    return { id, appId, name: plan.name, manner: plan.manner, wants: new Set(plan.wants), inbox, secret: key };
  };

  const shop = await createApplication(shopPlan);
  const supply = await createApplication(supplyPlan);
  const healthy = await createEndpoint(shop.id, storefront);
  const flaky = await createEndpoint(shop.id, helpdesk);
  const broken = await createEndpoint(supply.id, planning);
  await receiver.breakDown(broken.inbox, downMs);
  return { applications: [shop, supply], endpoints: [healthy, flaky, broken], broken };
};
