import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, client } from '../../api/client.ts';
import type { EventType } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';

const pageRows = 250;
/** Beyond this nobody scrolls, and the browser begins to feel it: the API searches the rest. */
const rowsMax = 500;

export type Catalogue = { eventTypes: EventType[]; isCut: boolean };

const readAll = async (archived: boolean, search: string): Promise<Catalogue> => {
  const eventTypes: EventType[] = [];
  let iterator: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof client.eventType.list.query>> = await client.eventType.list.query({
      limit: pageRows,
      with_content: false,
      include_archived: archived,
      ...(search ? { search } : {}),
      ...(iterator === null ? {} : { iterator }),
    });
    eventTypes.push(...page.data);
    if (page.done || page.iterator === null) return { eventTypes, isCut: false };
    if (eventTypes.length >= rowsMax) return { eventTypes, isCut: true };
    iterator = page.iterator;
  }
};

/** The event types that the caller is shown, page after page; `search`: those of them that have this in name or description. */
export const useCatalogue = (archived: boolean, search = '', enabled = true): UseQueryResult<Catalogue, Error> =>
  useQuery({
    queryKey: [...api.eventType.list.queryKey(), 'all', archived, search],
    queryFn: () => readAll(archived, search),
    enabled,
  });

/** Something of them changed: whatever is on the screen of it is asked for again. */
export const eventTypesChanged = (): Promise<void> => queries.invalidateQueries({ queryKey: api.eventType.pathKey() });
