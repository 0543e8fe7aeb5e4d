import type { Answer, Body, QueryOf } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import type { List } from '../pagination.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

export type EventTypeIn = Body<'/api/v1/event-type', 'post'>;
export type EventTypeOut = Answer<'/api/v1/event-type/{event_type_name}', 'get'>;
export type EventTypeUpdate = Body<'/api/v1/event-type/{event_type_name}', 'put'>;
export type EventTypePatch = Body<'/api/v1/event-type/{event_type_name}', 'patch'>;
export type EventTypeListQuery = QueryOf<'/api/v1/event-type'>;
export type EventTypeDeleteQuery = QueryOf<'/api/v1/event-type/{event_type_name}', 'delete'>;

/** The catalogue of what you send: dotted names such as `invoice.paid`, with descriptions and JSON Schemas. */
export class EventTypes extends Resource {
  list(query?: EventTypeListQuery, options?: RequestOptions): List<EventTypeOut> {
    return this.listOf('/api/v1/event-type', query, options);
  }

  /** @throws ConflictError when the name is taken. */
  create(body: EventTypeIn, options?: RequestOptions): Promise<EventTypeOut> {
    return this.transport.send({ method: 'POST', path: '/api/v1/event-type', body, options });
  }

  /** @throws NotFoundError */
  get(name: string, options?: RequestOptions): Promise<EventTypeOut> {
    return this.transport.send({ method: 'GET', path: path`/api/v1/event-type/${name}`, options });
  }

  /** Replaces the event type; creates it when there is none of this name. */
  update(name: string, body: EventTypeUpdate, options?: RequestOptions): Promise<EventTypeOut> {
    return this.transport.send({ method: 'PUT', path: path`/api/v1/event-type/${name}`, body, options });
  }

  /** Changes what is named; null clears, absent keeps. @throws NotFoundError */
  patch(name: string, body: EventTypePatch, options?: RequestOptions): Promise<EventTypeOut> {
    return this.transport.send({ method: 'PATCH', path: path`/api/v1/event-type/${name}`, body, options });
  }

  /** Archives the event type: it is no longer offered, what uses it goes on. */
  delete(name: string, query?: EventTypeDeleteQuery, options?: RequestOptions): Promise<void> {
    return this.transport.send({ method: 'DELETE', path: path`/api/v1/event-type/${name}`, query, options });
  }
}
