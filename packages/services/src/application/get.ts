import { defineQuery } from '../command.ts';
import { ApplicationOut, ApplicationRef } from './schema.ts';
import { getApplication, presentApplication } from './store.ts';

export const readApplication = defineQuery({
  name: 'application.get',
  scope: 'application:read',
  input: ApplicationRef,
  output: ApplicationOut,
  run: async (work, input) => presentApplication(await getApplication(work, input.app_id)),
});
