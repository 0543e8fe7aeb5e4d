// What is bundled for the workflow isolate.
export { lane } from './lane/workflow.ts';
export { recovery } from './recovery/workflow.ts';
