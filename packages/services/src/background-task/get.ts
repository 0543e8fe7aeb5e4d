import { defineQuery } from '../command.ts';
import { BackgroundTaskOut, TaskRef } from './schema.ts';
import { getTask, presentTask } from './store.ts';

export const readTask = defineQuery({
  name: 'background_task.get',
  scope: 'attempt:read',
  forApplication: true,
  input: TaskRef,
  output: BackgroundTaskOut,
  run: async (work, input) => presentTask(await getTask(work, input.task_id), work.now()),
});
