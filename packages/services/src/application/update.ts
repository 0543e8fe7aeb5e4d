import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { and, eq } from 'drizzle-orm';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { insertApplication, uidTaken } from './create.ts';
import { ApplicationIn, ApplicationOut, ApplicationPatch, ApplicationRef, uidFromPath } from './schema.ts';
import { type ApplicationRow, findApplication, getApplication, presentApplication, touchApplication } from './store.ts';

type Changes = Partial<typeof application.$inferInsert>;

const write = async (work: Work, row: ApplicationRow, changes: Changes): Promise<ApplicationRow> => {
  if (changes.uid && changes.uid !== row.uid && (await findApplication(work, changes.uid))) {
    throw uidTaken('An application', changes.uid);
  }
  const [written] = await queryBuilder(work.client)
    .update(application)
    .set({ ...changes, updatedAt: new Date(work.now()) })
    .where(and(eq(application.tenantId, row.tenantId), eq(application.id, row.id)))
    .returning();
  if (!written) throw notFound('Application');
  await touchApplication(work, row.id);
  return written;
};

/** PUT: makes it what is given, and makes it when there is none. What is left out falls back to its default. */
export const updateApplication = defineCommand({
  name: 'application.update',
  scope: 'application:write',
  input: ApplicationRef.extend(ApplicationIn.shape),
  output: ApplicationOut,
  run: async (work, { app_id, ...input }) => {
    const row = await findApplication(work, app_id);
    if (work.answer) work.answer.created = row === null;
    if (row) {
      const { name, uid = null, metadata, throttleRate = null } = input;
      return presentApplication(await write(work, row, { name, uid, metadata, throttleRate }));
    }
    // An id is given by us: one that leads nowhere cannot be made true.
    if (decodeId('application', app_id) || work.applicationId) throw notFound('Application');
    const made = await insertApplication(work, { ...input, uid: input.uid ?? uidFromPath(app_id, 'app_id') });
    if (!made) throw uidTaken('An application', input.uid ?? app_id);
    return presentApplication(made);
  },
  audit: (input, output) => ({ targetId: output.id, detail: { name: input.name } }),
});

/** PATCH: changes what is given. Null empties a field, absent leaves it. */
export const patchApplication = defineCommand({
  name: 'application.patch',
  scope: 'application:write',
  input: ApplicationRef.extend(ApplicationPatch.shape),
  output: ApplicationOut,
  run: async (work, { app_id, ...input }) => {
    const row = await getApplication(work, app_id);
    const { name, uid, metadata, throttleRate } = input;
    return presentApplication(
      await write(work, row, {
        ...(name !== undefined && { name }),
        ...(uid !== undefined && { uid }),
        ...(metadata !== undefined && { metadata }),
        ...(throttleRate !== undefined && { throttleRate }),
      }),
    );
  },
  audit: ({ app_id: _, ...input }, output) => ({ targetId: output.id, detail: { changed: Object.keys(input) } }),
});
