import type { RequestOptions } from '../options.ts';
import { List, type Page } from '../pagination.ts';
import type { Transport } from '../request.ts';
import type { Query } from '../url.ts';

export abstract class Resource {
  protected readonly transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.transport = transport;
  }

  protected listOf<T>(path: string, query: Query = {}, options?: RequestOptions): List<T> {
    return new List((iterator) =>
      this.transport.send<Page<T>>({
        method: 'GET',
        path,
        query: iterator === undefined ? query : { ...query, iterator },
        options,
      }),
    );
  }
}
