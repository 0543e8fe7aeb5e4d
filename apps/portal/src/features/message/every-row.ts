/** More than this is work for the API: a browser would hold it all. */
export const exportRowsMax = 10_000;
const pageRows = 250;

type Page<T> = { data: T[]; iterator: string | null; done: boolean };

/** All pages of a list, one after the other, up to what a browser can hold. */
export const everyRow = async <T>(
  ask: (page: { limit: number; iterator?: string }) => Promise<Page<T>>,
): Promise<T[]> => {
  const rows: T[] = [];
  let iterator: string | undefined;
  do {
    const page = await ask({ limit: pageRows, ...(iterator ? { iterator } : {}) });
    rows.push(...page.data);
    iterator = page.done ? undefined : (page.iterator ?? undefined);
  } while (iterator !== undefined && rows.length < exportRowsMax);
  return rows.slice(0, exportRowsMax);
};
