import { z } from 'zod';
import { BackgroundTaskOut } from '../../background-task/schema.ts';
import { PageQuery } from '../../page.ts';

export const SteerAction = z
  .enum(['pause', 'resume', 'replay_failed', 'replay_missing'])
  .describe('replay_failed: what failed or is held is sent again. replay_missing: what was never attempted');
export type SteerAction = z.output<typeof SteerAction>;

const Instant = z.iso.datetime({ offset: true });

/** What is sent again goes back this far at most, as every replay. */
const sinceDaysMax = 90;

const reach = {
  action: SteerAction,
  tenantId: z.string().min(1).max(64).nullish().describe('All endpoints of this tenant'),
  host: z
    .string()
    .min(1)
    .max(300)
    .nullish()
    .describe('Those whose URL leads to this host, of all tenants or of the one'),
  endpointId: z.string().min(1).max(64).nullish().describe('This endpoint alone'),
  since: Instant.nullish().describe('Of a replay: messages published from this instant on'),
  until: Instant.nullish().describe('Of a replay: and before this one'),
};

type Reach = z.output<z.ZodObject<typeof reach>>;

const isWhole = (input: Reach, check: z.RefinementCtx): void => {
  if (!input.tenantId && !input.host && !input.endpointId)
    check.addIssue({ code: 'custom', path: ['tenantId'], message: 'Name a tenant, a host or an endpoint.' });
  if (!input.action.startsWith('replay')) return;
  const since = input.since ? Date.parse(input.since) : Number.NaN;
  if (!(since < Date.now() && since > Date.now() - sinceDaysMax * 86_400_000))
    check.addIssue({ code: 'custom', path: ['since'], message: `An instant of the last ${sinceDaysMax} days.` });
  if (input.until && Date.parse(input.until) <= since)
    check.addIssue({ code: 'custom', path: ['until'], message: 'Later than since: this range is empty.' });
};

export const SteerPlanIn = z.object(reach).superRefine(isWhole).meta({ id: 'SteerPlanIn' });

export const SteerIn = z
  .object({
    ...reach,
    reason: z.string().trim().min(3).max(500).describe('Stands in the audit log of every tenant it concerns'),
    ratePerSecond: z
      .int()
      .min(1)
      .max(10_000)
      .nullish()
      .describe('Of a replay: messages a second in each tenant; as fast as they are taken when absent'),
  })
  .superRefine(isWhole)
  .meta({ id: 'SteerIn' });

export const SteerPlanOut = z
  .object({
    tenants: z.array(
      z.object({
        tenantId: z.string(),
        name: z.string(),
        endpoints: z.int().describe('That it would change or send to'),
        untouched: z.int().describe('That fit, and are so already (or disabled, of a replay)'),
        messages: z.int().nullable().describe('Of a replay: how many would be sent'),
      }),
    ),
    endpoints: z.int(),
    messages: z.int().nullable(),
    isExact: z.boolean().describe('False: there are more messages, the counting stopped'),
    isTooWide: z.boolean().describe('It reaches more than 100 tenants: narrow it'),
  })
  .meta({ id: 'SteerPlanOut' });
export type SteerPlanOut = z.input<typeof SteerPlanOut>;

/** What the rows of a run's tasks keep beside what they are to do. */
export const Steer = z.object({
  runId: z.string(),
  action: SteerAction,
  reason: z.string(),
  by: z.object({ id: z.string(), label: z.string() }),
  tenantId: z.string().nullable(),
  host: z.string().nullable(),
  endpointId: z.string().nullable(),
});
export type Steer = z.output<typeof Steer>;

export const SteerRequest = z.object({ steer: Steer });

export const SteerRunRef = z.object({ run_id: z.string().min(1).max(64).describe("The run's id") });

export const SteerRunOut = z
  .object({
    id: z.string(),
    action: SteerAction,
    reason: z.string(),
    by: z.string(),
    tenantId: z.string().nullable(),
    host: z.string().nullable(),
    endpointId: z.string().nullable(),
    state: z.enum(['running', 'paused', 'finished', 'cancelled', 'failed']),
    estimated: z.int(),
    chosen: z.int().describe('Endpoints that were changed, or deliveries that were put back'),
    skipped: z.int(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    tasks: z.array(
      z.object({
        id: z.string(),
        tenantId: z.string(),
        tenantName: z.string(),
        state: BackgroundTaskOut.shape.data.shape.state,
        estimated: z.int(),
        chosen: z.int(),
        skipped: z.int(),
        error: z.string().nullable(),
        temporalUrl: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'SteerRunOut' });

export const SteerRunListQuery = PageQuery;
