import { defineQuery } from '../command.ts';
import { AlertOut, AlertRef } from './schema.ts';
import { presentAlert, withAlert } from './store.ts';

export const readAlert = defineQuery({
  name: 'alert.get',
  scope: 'alert:read',
  input: AlertRef,
  output: AlertOut,
  run: (work, ref) => withAlert(work, ref, ({ work: within, row }) => presentAlert(within, row)),
});
