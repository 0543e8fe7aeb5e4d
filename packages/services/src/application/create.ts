import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { DomainError } from '@posthorn/shared/error';
import { laneOf } from '@posthorn/shared/lane';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';
import { ApplicationIn, ApplicationOut } from './schema.ts';
import { type ApplicationRow, findApplication, presentApplication } from './store.ts';

/** Inserts a new application; null when its uid is taken. */
export const insertApplication = async (
  work: Work,
  input: z.output<typeof ApplicationIn>,
): Promise<ApplicationRow | null> => {
  const id = newId(work.now());
  const [row] = await queryBuilder(work.client)
    .insert(application)
    .values({
      tenantId: work.tenantId,
      id,
      uid: input.uid ?? null,
      name: input.name,
      metadata: input.metadata,
      throttleRate: input.throttleRate ?? null,
      lane: laneOf(id),
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
};

export const uidTaken = (what: string, uid: string | null | undefined): DomainError =>
  new DomainError('conflict', `${what} with the uid ${uid} exists already.`);

export const createApplication = defineCommand({
  name: 'application.create',
  scope: 'application:write',
  input: ApplicationIn.extend({ get_if_exists: z.boolean().default(false) }),
  output: ApplicationOut,
  run: async (work, input) => {
    const row = await insertApplication(work, input);
    if (work.answer) work.answer.created = row !== null;
    if (row) return presentApplication(row);
    const existing = input.uid && input.get_if_exists ? await findApplication(work, input.uid) : null;
    if (existing) return presentApplication(existing);
    throw uidTaken('An application', input.uid);
  },
  audit: (input, output) => ({ targetId: output.id, detail: { name: input.name } }),
});
