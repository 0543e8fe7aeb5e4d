import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import { encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { startTask } from '../../background-task/start.ts';
import { defineCommand } from '../../command.ts';
import type { Context } from '../../context.ts';
import { newId } from '../../new-id.ts';
import { ReplayRequest } from '../../replay/schema.ts';
import { countCandidates } from '../../replay/select.ts';
import { requireOperator } from '../../tenant/require-operator.ts';
import { reachOf, readReach, replayOf, tenantsMax } from './plan.ts';
import { Steer, type SteerIn } from './schema.ts';

export const SteerStarted = z.object({ id: z.string(), tasks: z.int() }).meta({ id: 'SteerStarted' });

const kinds = {
  pause: 'operator.pause',
  resume: 'operator.resume',
  replay_failed: 'operator.replay',
  replay_missing: 'operator.replay',
} as const;

/** The share of a run that is one tenant's: a task of its own, and a line in its audit log that says why. */
const steerTenant = defineCommand({
  name: 'operator.steer',
  scope: 'tenant:own',
  input: z.object({ steer: Steer, replay: ReplayRequest.nullable(), endpoints: z.int() }),
  output: z.object({ id: z.string() }),
  run: async (work, { steer, replay, endpoints }) => {
    requireOperator(work);
    const estimated = replay ? (await countCandidates(work.client, work.tenantId, replay)).count : endpoints;
    return startTask(work, { kind: kinds[steer.action], request: { ...replay, steer }, estimated });
  },
  audit: ({ steer: { runId, action, reason, host } }, { id }) => ({
    targetId: id,
    detail: { action, reason, host, run: runId },
  }),
});

/** Starts what was planned: a task in each tenant, which its worker goes through in steps. */
export const startSteer = async (
  operate: (tenantId: string) => Context,
  pool: Context['pool'],
  input: z.output<typeof SteerIn>,
  now: number,
): Promise<z.input<typeof SteerStarted>> => {
  const reach = reachOf(input);
  const reached = await inVisibility(pool, { operator: true }, (client) => readReach(client, input.action, reach));
  if (reached.length > tenantsMax)
    throw new DomainError('conflict', `This reaches more than ${tenantsMax} tenants. Narrow it to one of them.`);
  const touched = reached.filter(({ endpoints }) => endpoints > 0);
  if (touched.length === 0) throw new DomainError('conflict', 'This would touch no endpoint: there is nothing to do.');
  const runId = newId(now);
  const replay = replayOf(input, reach, input.ratePerSecond ?? null, now);
  for (const { tenantId, endpoints } of touched) {
    const context = operate(tenantId);
    const steer: Steer = {
      runId,
      action: input.action,
      reason: input.reason,
      by: { id: context.actor.id, label: context.actor.label },
      ...reach,
    };
    await steerTenant.execute(context, { steer, replay, endpoints });
  }
  return { id: encodeId('backgroundTask', runId), tasks: touched.length };
};
