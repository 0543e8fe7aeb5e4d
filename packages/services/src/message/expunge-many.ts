import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { StartedTask } from '../background-task/schema.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand } from '../command.ts';

export const BulkExpungeContentsIn = z
  .object({ ids: z.array(z.string().min(1).max(256)).min(1).max(500).describe('Ids of messages') })
  .meta({ id: 'BulkExpungeContentsIn' });

export const BulkExpungeContentsOut = z
  .object({ results: z.record(z.string(), z.enum(['expunged', 'not_found'])) })
  .meta({ id: 'BulkExpungeContentsOut' });

/** Takes the payloads of these messages away for good; tells of each whether it was there. */
export const expungeMessages = defineCommand({
  name: 'message.expunge_many',
  scope: 'message:write',
  input: ApplicationRef.extend(BulkExpungeContentsIn.shape),
  output: BulkExpungeContentsOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const known = new Map(input.ids.flatMap((wire) => [[decodeId('message', wire), wire] as const]));
    known.delete(undefined);
    const { rows } = await work.client.query<{ id: string }>(
      `update message set payload = null, headers = null where tenant_id = $1 and application_id = $2 and id = any($3::uuid[]) returning id`,
      [work.tenantId, application.id, [...known.keys()]],
    );
    const gone = new Set(rows.map(({ id }) => known.get(id)));
    return {
      results: Object.fromEntries(input.ids.map((id) => [id, gone.has(id) ? 'expunged' : 'not_found'] as const)),
    };
  },
  audit: (input) => ({ targetId: input.app_id, detail: { messages: input.ids.length } }),
});

/** The same for all of an application's messages, and what its receivers answered, in the background. */
export const expungeAllMessages = defineCommand({
  name: 'message.expunge_all',
  scope: 'message:write',
  input: ApplicationRef,
  output: StartedTask,
  run: async (work, input) => {
    const { id } = await getApplication(work, input.app_id);
    return startTask(work, { kind: 'application.purge_content', applicationId: id, request: {}, estimated: 0 });
  },
  audit: (input, output) => ({ targetId: input.app_id, detail: { task: output.id } }),
});
