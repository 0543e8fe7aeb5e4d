import type { PoolClient } from '@posthorn/db/client';
import { z } from 'zod';

/** What a process told of itself. Absent: it has nothing to tell of it, or is of another version. */
const Facts = z.object({
  clockMs: z.number().optional(),
  isPolling: z.boolean().optional(),
  sweptAt: z.number().nullish(),
  masterKeyId: z.string().optional(),
  temporalAddress: z.string().optional(),
  temporalNamespace: z.string().optional(),
  laneShares: z.number().optional(),
  retentionDays: z.number().optional(),
  allowSubnets: z.array(z.string()).optional(),
  hasEgressProxy: z.boolean().optional(),
});

export type ProcessRow = {
  process: string;
  kind: 'api' | 'worker';
  startedAt: Date;
  seenAt: Date;
  facts: z.output<typeof Facts>;
};

/** Every process that showed itself in the last day, the latest first. */
export const readProcesses = async (client: PoolClient): Promise<ProcessRow[]> => {
  const { rows } = await client.query<Omit<ProcessRow, 'facts'> & { facts: unknown }>(
    `select process, kind, started_at as "startedAt", seen_at as "seenAt", facts from pulse
      where seen_at > now() - interval '1 day' order by seen_at desc limit 200`,
  );
  return rows.map((row) => {
    const facts = Facts.safeParse(row.facts);
    return { ...row, facts: facts.success ? facts.data : {} };
  });
};
