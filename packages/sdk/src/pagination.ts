import { PosthornError } from './posthorn-error.ts';

/** One page as the API answers it. Cursors are opaque. */
export interface Page<T> {
  data: T[];
  /** Pass it as `iterator` for the page after this one. */
  iterator: string | null;
  /** Pass it as `iterator` for the page before this one. */
  prevIterator: string | null;
  /** True on the last page. */
  done: boolean;
}

/** What `list` methods return. Nothing is asked until it is used; each use starts anew. */
export class List<T> implements AsyncIterable<T> {
  readonly #fetchPage: (iterator: string | null | undefined) => Promise<Page<T>>;

  /** @internal */
  constructor(fetchPage: (iterator: string | null | undefined) => Promise<Page<T>>) {
    this.#fetchPage = fetchPage;
  }

  /** One request: the page that `iterator` and `limit` of the call ask for. */
  page(): Promise<Page<T>> {
    return this.#fetchPage(undefined);
  }

  /** Every page from there on, each fetched when it is asked for. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let iterator: string | null | undefined;
    for (;;) {
      const page = await this.#fetchPage(iterator);
      yield page;
      if (page.done || !page.iterator) return;
      if (page.iterator === iterator) throw new PosthornError('The server answered the same page twice');
      iterator = page.iterator;
    }
  }

  /** Every item from there on: `for await (const item of list)`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** At most `limit` items in an array. There is no form without a limit: lists may be longer than memory. */
  async toArray({ limit }: { limit: number }): Promise<T[]> {
    const items: T[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
}
