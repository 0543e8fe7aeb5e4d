import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { StartedTask } from '../background-task/schema.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand } from '../command.ts';

export const BulkExpungeContentsIn = z
  .object({ ids: z.array(z.string().min(1).max(256)).min(1).max(500).describe('Ids or eventIds of messages') })
  .meta({ id: 'BulkExpungeContentsIn' });

export const BulkExpungeContentsOut = z
  .object({ results: z.record(z.string(), z.enum(['expunged', 'not-found'])) })
  .meta({ id: 'BulkExpungeContentsOut' });

/** Takes the payloads of these messages away for good; tells of each whether it was there. */
export const expungeMessages = defineCommand({
  name: 'message.expunge_many',
  scope: 'message:write',
  input: ApplicationRef.extend(BulkExpungeContentsIn.shape),
  output: BulkExpungeContentsOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const ids = new Map(input.ids.map((ref) => [ref, decodeId('message', ref) ?? null]));
    const { rows } = await work.client.query<{ ref: string }>(
      `with named as (
          select n.ref, coalesce(n.id, k.message_id) as id from json_to_recordset($3::json) as n(ref text, id uuid)
          left join message_key k on n.id is null and k.tenant_id = $1 and k.kind = 'event' and k.application_id = $2 and k.key = n.ref
        )
        update message m set payload = null, headers = null from named
        where m.tenant_id = $1 and m.application_id = $2 and m.id = named.id returning named.ref`,
      [work.tenantId, application.id, JSON.stringify([...ids].map(([ref, id]) => ({ ref, id })))],
    );
    const gone = new Set(rows.map(({ ref }) => ref));
    return {
      results: Object.fromEntries(input.ids.map((id) => [id, gone.has(id) ? 'expunged' : 'not-found'] as const)),
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
