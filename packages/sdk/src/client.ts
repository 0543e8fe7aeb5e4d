import type { ClientOptions } from './options.ts';
import { Transport } from './request.ts';
import { Applications } from './resources/applications.ts';
import { Attempts } from './resources/attempts.ts';
import { Deliveries } from './resources/deliveries.ts';
import { Endpoints } from './resources/endpoints.ts';
import { EventTypes } from './resources/event-types.ts';
import { Health } from './resources/health.ts';
import { type EventMap, Messages } from './resources/messages.ts';
import { Portal } from './resources/portal.ts';

/**
 * The client. Making one asks nothing and never throws; a missing key or server is told by the first call.
 *
 * @example
 * const posthorn = new Posthorn('ph_…', { serverUrl: 'https://hooks.example.com' });
 * await posthorn.messages.create('acme', { eventType: 'invoice.paid', payload: { id: 'in_1' } });
 *
 * @typeParam Events - the payload of each event type, so that `messages.create` is checked against it
 */
export class Posthorn<Events extends EventMap<Events> = Record<string, object>> {
  readonly applications: Applications;
  readonly eventTypes: EventTypes;
  readonly endpoints: Endpoints;
  readonly messages: Messages<Events>;
  readonly deliveries: Deliveries;
  readonly attempts: Attempts;
  readonly portal: Portal;
  readonly health: Health;

  /** @param apiKey `ph_…`. Default: `POSTHORN_API_KEY` of the environment. */
  constructor(apiKey?: string, options: ClientOptions = {}) {
    const transport = new Transport(apiKey ?? environment('POSTHORN_API_KEY'), {
      ...options,
      serverUrl: options.serverUrl ?? environment('POSTHORN_SERVER_URL'),
    });
    this.applications = new Applications(transport);
    this.eventTypes = new EventTypes(transport);
    this.endpoints = new Endpoints(transport);
    this.messages = new Messages<Events>(transport);
    this.deliveries = new Deliveries(transport);
    this.attempts = new Attempts(transport);
    this.portal = new Portal(transport);
    this.health = new Health(transport);
  }
}

/** Browsers and some edge runtimes have no `process`. */
function environment(name: string): string | undefined {
  return typeof process === 'undefined' ? undefined : process.env[name];
}
