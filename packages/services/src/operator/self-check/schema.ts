import { z } from 'zod';

export const checkIds = [
  'database',
  'database_role',
  'migrations',
  'partitions',
  'connections',
  'temporal',
  'temporal_ui',
  'lanes',
  'sweep',
  'clocks',
  'master_key',
  'public_url',
  'http_endpoints',
  'allowed_subnets',
  'operators',
  'operator_token',
] as const;

export const Check = z
  .object({
    id: z.enum(checkIds),
    state: z.enum(['ok', 'warn', 'fail']),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe('What was seen, for machines. Never a secret'),
    seen: z.string().describe('The same in a sentence'),
    todo: z.string().nullable().describe('What to do about it; null: nothing'),
  })
  .meta({ id: 'SelfCheck' });
export type Check = z.output<typeof Check>;

export const SelfCheckOut = z
  .object({
    state: z.enum(['ok', 'warn', 'fail']).describe("The gravest of its checks'"),
    checkedAt: z.iso.datetime(),
    checks: z.array(Check),
  })
  .meta({ id: 'SelfCheckOut' });
