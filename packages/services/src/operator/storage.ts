import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { readProcesses } from './processes.ts';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

export const StorageOut = z
  .object({
    databaseBytes: z.number(),
    retentionDays: z.int().nullable().describe("The installation's, as its workers have it; null: no worker runs"),
    weeks: z
      .array(
        z.object({
          from: z.iso.datetime(),
          until: z.iso.datetime(),
          tables: z.array(
            z.object({
              table: z.string(),
              rows: z.number().nullable().describe('An estimate; null: not counted yet'),
              bytes: z.number(),
            }),
          ),
          bytes: z.number(),
          dropsAt: z.iso.datetime().nullable().describe('When the whole week is let go'),
        }),
      )
      .describe('Newest first'),
    strays: z
      .array(z.object({ table: z.string(), rows: z.number().nullable(), bytes: z.number() }))
      .describe('What no week holds: a clock was far off when it was published'),
    tables: z
      .array(
        z.object({
          table: z.string(),
          rows: z.number().nullable().describe('An estimate; null: not counted yet'),
          bytes: z.number(),
        }),
      )
      .describe('All others, the largest first'),
    tenants: z
      .array(
        z.object({
          tenantId: z.string(),
          name: z.string(),
          ownDays: z.int().nullable().describe('As the tenant wishes'),
          quotaDays: z.int().nullable().describe('As was agreed'),
          effectiveDays: z.int().nullable(),
        }),
      )
      .describe('Those that keep less than the installation, at most 200'),
  })
  .meta({ id: 'StorageOut' });

type TableRow = { table: string; rows: number | null; bytes: number };

// From the catalogue alone: the planner's estimates and the sizes of files, no row is read.
const tables = `
select c.relname as "table", nullif(c.reltuples, -1)::float8 as rows, pg_total_relation_size(c.oid)::float8 as bytes
from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;

const tenants = `
select id, name, (settings->>'retentionDays')::int as own, (quotas->>'retentionDays')::int as quota from tenant
where deleted_at is null and (settings ? 'retentionDays' or quotas ? 'retentionDays')
order by least((settings->>'retentionDays')::int, (quotas->>'retentionDays')::int), id limit 200`;

const partition = /^(message|delivery|attempt)_(\d{4})w(\d{2})$/;
const stray = /^(message|delivery|attempt)_default$/;

/** Monday 00:00 UTC of an ISO week: the week that has the 4th of January is the first. */
const mondayOf = (year: number, week: number): number => {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * dayMs + (week - 1) * weekMs;
};

const least = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));

/** What is stored, how large it is, and when retention lets it go. */
export const readStorage = (pool: Pool): Promise<z.input<typeof StorageOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const { rows } = await client.query<TableRow>(tables);
    const { rows: size } = await client.query<{ bytes: number }>(
      'select pg_database_size(current_database())::float8 as bytes',
    );
    const { rows: kept } = await client.query<{ id: string; name: string; own: number | null; quota: number | null }>(
      tenants,
    );
    const processes = await readProcesses(client);
    const retentionDays = processes.find(({ facts }) => facts.retentionDays !== undefined)?.facts.retentionDays ?? null;
    const weeks = new Map<number, TableRow[]>();
    for (const row of rows) {
      const [, , year, week] = partition.exec(row.table) ?? [];
      if (year === undefined || week === undefined) continue;
      const from = mondayOf(Number(year), Number(week));
      weeks.set(from, [...(weeks.get(from) ?? []), row]);
    }
    const isOther = ({ table }: TableRow): boolean => !partition.test(table) && !stray.test(table);
    return {
      databaseBytes: size[0]?.bytes ?? 0,
      retentionDays,
      weeks: [...weeks.entries()]
        .sort(([a], [b]) => b - a)
        .map(([from, inWeek]) => ({
          from: new Date(from).toISOString(),
          until: new Date(from + weekMs).toISOString(),
          tables: inWeek.sort((a, b) => (a.table < b.table ? -1 : 1)),
          bytes: inWeek.reduce((sum, { bytes }) => sum + bytes, 0),
          // The same rule as drop_partitions: the week has ended before the first day that is kept.
          dropsAt: retentionDays === null ? null : new Date(from + weekMs + retentionDays * dayMs).toISOString(),
        })),
      strays: rows.filter(({ table }) => stray.test(table)).sort((a, b) => (a.table < b.table ? -1 : 1)),
      tables: rows.filter(isOther).sort((a, b) => b.bytes - a.bytes),
      tenants: kept.map(({ id, name, own, quota }) => ({
        tenantId: encodeId('tenant', id),
        name,
        ownDays: own,
        quotaDays: quota,
        effectiveDays: least(least(own, quota), retentionDays),
      })),
    };
  });
