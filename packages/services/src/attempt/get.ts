import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { getMessage } from '../message/find.ts';
import { type AttemptRow, attemptColumns, presentAttempt } from './present.ts';
import { AttemptOut, AttemptRef } from './schema.ts';

export const readAttempt = defineQuery({
  name: 'attempt.get',
  scope: 'attempt:read',
  input: AttemptRef,
  output: AttemptOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const id = decodeId('attempt', input.attempt_id);
    if (!id) throw notFound('Attempt');
    const { rows } = await work.client.query<AttemptRow>(
      `select ${attemptColumns} from attempt a where a.tenant_id = $1 and a.message_id = $2 and a.id = $3`,
      [work.tenantId, message.id, id],
    );
    if (!rows[0]) throw notFound('Attempt');
    return presentAttempt(rows[0], true);
  },
});
