import type { Answer, Body, QueryOf } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import type { List } from '../pagination.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

export type EndpointIn = Body<'/api/v1/app/{app_id}/endpoint', 'post'>;
export type EndpointOut = Answer<'/api/v1/app/{app_id}/endpoint/{endpoint_id}', 'get'>;
export type EndpointUpdate = Body<'/api/v1/app/{app_id}/endpoint/{endpoint_id}', 'put'>;
export type EndpointPatch = Body<'/api/v1/app/{app_id}/endpoint/{endpoint_id}', 'patch'>;
export type EndpointListQuery = QueryOf<'/api/v1/app/{app_id}/endpoint'>;
export type EndpointSecretOut = Answer<'/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret', 'get'>;
export type EndpointSecretRotateIn = Body<'/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret/rotate', 'post'>;
export type EndpointSecretRotateOut = Answer<'/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret/rotate', 'post'>;

/** Where an application's messages go. `endpointId` is an id (`ep_…`) or a uid of your own. */
export class Endpoints extends Resource {
  list(appId: string, query?: EndpointListQuery, options?: RequestOptions): List<EndpointOut> {
    return this.listOf(path`/api/v1/app/${appId}/endpoint`, query, options);
  }

  /** @throws ValidationError when the URL is none, or leads to an address that is not allowed. */
  create(appId: string, body: EndpointIn, options?: RequestOptions): Promise<EndpointOut> {
    return this.transport.send({ method: 'POST', path: path`/api/v1/app/${appId}/endpoint`, body, options });
  }

  /** @throws NotFoundError */
  get(appId: string, endpointId: string, options?: RequestOptions): Promise<EndpointOut> {
    return this.transport.send({ method: 'GET', path: endpointPath(appId, endpointId), options });
  }

  /** Replaces the endpoint's settings, its secret stays; creates it when there is none with this uid. */
  update(appId: string, endpointId: string, body: EndpointUpdate, options?: RequestOptions): Promise<EndpointOut> {
    return this.transport.send({ method: 'PUT', path: endpointPath(appId, endpointId), body, options });
  }

  /** Changes what is named; null clears, absent keeps. @throws NotFoundError */
  patch(appId: string, endpointId: string, body: EndpointPatch, options?: RequestOptions): Promise<EndpointOut> {
    return this.transport.send({ method: 'PATCH', path: endpointPath(appId, endpointId), body, options });
  }

  /** Deletes the endpoint; deliveries still to be retried are dropped. */
  delete(appId: string, endpointId: string, options?: RequestOptions): Promise<void> {
    return this.transport.send({ method: 'DELETE', path: endpointPath(appId, endpointId), options });
  }

  /** The secret in use, as `whsec_…`: what the receiver passes to `verify`. */
  getSecret(appId: string, endpointId: string, options?: RequestOptions): Promise<EndpointSecretOut> {
    return this.transport.send({ method: 'GET', path: `${endpointPath(appId, endpointId)}/secret`, options });
  }

  /**
   * Puts a new secret (yours, or one made by the server) in place of the current one, which goes on signing beside it for
   * `gracePeriodSeconds` (0 to 604,800, default 86,400).
   */
  rotateSecret(
    appId: string,
    endpointId: string,
    body: EndpointSecretRotateIn = {},
    options?: RequestOptions,
  ): Promise<EndpointSecretRotateOut> {
    return this.transport.send({
      method: 'POST',
      path: `${endpointPath(appId, endpointId)}/secret/rotate`,
      body,
      options,
    });
  }
}

function endpointPath(appId: string, endpointId: string): string {
  return path`/api/v1/app/${appId}/endpoint/${endpointId}`;
}
