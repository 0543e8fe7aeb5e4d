import { encodeId } from '@posthorn/shared/id';
import { fillSpanMs, rareEventType } from './fill.ts';

/** A list or chart of the API, as a person or a program asks for it. `at` counts the requests, so that they differ. */
export interface ListRoute {
  name: string;
  path: (at: number) => string;
}

export interface Library {
  appId: string;
  /** The first gets every message; of the others those with an even place in this list have never failed. */
  endpointIds: readonly string[];
  /** Of messages of the application, spread over the weeks. */
  messageIds: readonly string[];
  untilMs: number;
}

/** The least uuid of an instant: an iterator is the id of a row, which need not be there. */
const floorAt = (atMs: number): string => {
  const time = Math.floor(atMs).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
};

/** Every list and chart there is over messages, deliveries and attempts, with the filters that are hard for it. */
export const listRoutes = ({ appId, endpointIds, messageIds, untilMs }: Library): ListRoute[] => {
  const app = `/api/v1/app/${appId}`;
  const busy = endpointIds[0] ?? '';
  const pick = (list: readonly string[], at: number): string => list[(at * 7) % list.length] ?? '';
  const message = (at: number): string => pick(messageIds, at);
  const instant = (at: number): number => untilMs - ((at * 37) % 97) * (fillSpanMs / 100) - 3600_000;
  const before = (at: number): string => `iterator=${encodeId('message', floorAt(instant(at)))}`;
  const beforeAttempt = (at: number): string => `iterator=${encodeId('attempt', floorAt(instant(at)))}`;
  const beforeDelivery = (at: number): string => `${before(at)}.${endpointIds[0] ?? ''}`;
  const day = (at: number): string =>
    `after=${new Date(instant(at) - 86_400_000).toISOString()}&before=${new Date(instant(at)).toISOString()}`;
  const endpoint = (at: number): string => pick(endpointIds, at);
  const route = (name: string, path: (at: number) => string): ListRoute => ({ name, path });
  return [
    route('messages', () => `${app}/msg`),
    route('messages, deep page', (at) => `${app}/msg?${before(at)}`),
    route('messages of a day', (at) => `${app}/msg?${day(at)}`),
    route('messages of a rare type', () => `${app}/msg?event_types=${rareEventType}`),
    route('message overview', () => `${app}/msg-overview`),
    route('message overview, deep page', (at) => `${app}/msg-overview?${before(at)}`),
    route('message overview, failed', () => `${app}/msg-overview?state=exhausted`),
    route('message overview, cancelled (none)', () => `${app}/msg-overview?state=cancelled`),
    route('message', (at) => `${app}/msg/${message(at)}`),
    route('message story', (at) => `${app}/msg/${message(at)}/story`),
    route('destinations of a message', (at) => `${app}/msg/${message(at)}/endpoint`),
    route('deliveries', () => `${app}/delivery`),
    route('deliveries, deep page', (at) => `${app}/delivery?${beforeDelivery(at)}`),
    route('deliveries, failed', () => `${app}/delivery?state=exhausted`),
    route('deliveries, cancelled (none)', () => `${app}/delivery?state=cancelled`),
    route('deliveries, 5xx', () => `${app}/delivery?status_code_class=500`),
    route('deliveries, 4xx (none)', () => `${app}/delivery?status_code_class=400`),
    route('deliveries, three tries or more', () => `${app}/delivery?attempts_min=3`),
    route('deliveries by a tag (none)', (at) => `${app}/delivery?text=none&${beforeDelivery(at)}`),
    route('deliveries of a rare type', () => `${app}/delivery?event_types=${rareEventType}`),
    route('deliveries to an endpoint', (at) => `${app}/delivery?endpoint_id=${endpoint(at)}`),
    route('deliveries to an endpoint, failed', () => `${app}/delivery?endpoint_id=${busy}&state=exhausted`),
    route(
      'deliveries to an endpoint of a rare type',
      () => `${app}/delivery?endpoint_id=${busy}&event_types=${rareEventType}`,
    ),
    route('attempts of a message', (at) => `${app}/attempt/msg/${message(at)}`),
    route('attempts of an endpoint', (at) => `${app}/attempt/endpoint/${endpoint(at)}`),
    route('attempts, deep page', (at) => `${app}/attempt/endpoint/${busy}?${beforeAttempt(at)}`),
    route('attempts, failed', () => `${app}/attempt/endpoint/${busy}?status=2`),
    route('attempts, failed (none)', () => `${app}/attempt/endpoint/${endpointIds[2] ?? ''}?status=2`),
    route('attempts, 5xx', () => `${app}/attempt/endpoint/${busy}?status_code_class=500`),
    route('attempts, 4xx (none)', () => `${app}/attempt/endpoint/${busy}?status_code_class=400`),
    route('attempts of a rare type', () => `${app}/attempt/endpoint/${busy}?event_types=${rareEventType}`),
    route('messages of an endpoint', (at) => `${app}/endpoint/${endpoint(at)}/msg`),
    route('messages of an endpoint, failed', () => `${app}/endpoint/${busy}/msg?status=2`),
    route('endpoint counts, 28 days', () => `${app}/endpoint/${busy}/stats`),
    route('endpoint chart', (at) => `${app}/endpoint/${endpoint(at)}/overview`),
    route('endpoints with charts', () => `${app}/endpoint-overview`),
    route('endpoints', () => `${app}/endpoint`),
  ];
};
