import type { Answer, Body, QueryOf } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import type { List } from '../pagination.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

export type ApplicationIn = Body<'/api/v1/app', 'post'>;
export type ApplicationOut = Answer<'/api/v1/app/{app_id}', 'get'>;
export type ApplicationUpdate = Body<'/api/v1/app/{app_id}', 'put'>;
export type ApplicationPatch = Body<'/api/v1/app/{app_id}', 'patch'>;
export type ApplicationListQuery = QueryOf<'/api/v1/app'>;

/** Your customers, each with its own endpoints and messages. `appId` is an id (`app_…`) or a uid of your own. */
export class Applications extends Resource {
  list(query?: ApplicationListQuery, options?: RequestOptions): List<ApplicationOut> {
    return this.listOf('/api/v1/app', query, options);
  }

  /** @throws ConflictError when the uid is taken. */
  create(body: ApplicationIn, options?: RequestOptions): Promise<ApplicationOut> {
    return this.transport.send({ method: 'POST', path: '/api/v1/app', body, options });
  }

  /** Creates the application, or answers the one that has this uid already, unchanged. */
  getOrCreate(body: ApplicationIn & { uid: string }, options?: RequestOptions): Promise<ApplicationOut> {
    return this.transport.send({ method: 'POST', path: '/api/v1/app', query: { getIfExists: true }, body, options });
  }

  /** @throws NotFoundError */
  get(appId: string, options?: RequestOptions): Promise<ApplicationOut> {
    return this.transport.send({ method: 'GET', path: path`/api/v1/app/${appId}`, options });
  }

  /** Replaces the application; creates it when there is none with this uid. */
  update(appId: string, body: ApplicationUpdate, options?: RequestOptions): Promise<ApplicationOut> {
    return this.transport.send({ method: 'PUT', path: path`/api/v1/app/${appId}`, body, options });
  }

  /** Changes what is named; null clears, absent keeps. @throws NotFoundError */
  patch(appId: string, body: ApplicationPatch, options?: RequestOptions): Promise<ApplicationOut> {
    return this.transport.send({ method: 'PATCH', path: path`/api/v1/app/${appId}`, body, options });
  }

  /** Deletes the application with its endpoints; deliveries still to be retried are dropped. */
  delete(appId: string, options?: RequestOptions): Promise<void> {
    return this.transport.send({ method: 'DELETE', path: path`/api/v1/app/${appId}`, options });
  }
}
