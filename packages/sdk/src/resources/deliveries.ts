import type { Item, QueryOf } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import type { List } from '../pagination.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

/** An endpoint with the state of one message's delivery to it. */
export type DeliveryOfMessage = Item<'/api/v1/app/{app_id}/msg/{msg_id}/endpoint'>;
/** A message with the state of its delivery to one endpoint. */
export type DeliveryOfEndpoint = Item<'/api/v1/app/{app_id}/endpoint/{endpoint_id}/msg'>;
export type DeliveriesOfMessageQuery = QueryOf<'/api/v1/app/{app_id}/msg/{msg_id}/endpoint'>;
export type DeliveriesOfEndpointQuery = QueryOf<'/api/v1/app/{app_id}/endpoint/{endpoint_id}/msg'>;

/** One message on its way to one endpoint: its status and, while a retry is due, `nextAttempt`. */
export class Deliveries extends Resource {
  listByMessage(
    appId: string,
    msgId: string,
    query?: DeliveriesOfMessageQuery,
    options?: RequestOptions,
  ): List<DeliveryOfMessage> {
    return this.listOf(path`/api/v1/app/${appId}/msg/${msgId}/endpoint`, query, options);
  }

  listByEndpoint(
    appId: string,
    endpointId: string,
    query?: DeliveriesOfEndpointQuery,
    options?: RequestOptions,
  ): List<DeliveryOfEndpoint> {
    return this.listOf(path`/api/v1/app/${appId}/endpoint/${endpointId}/msg`, query, options);
  }
}
