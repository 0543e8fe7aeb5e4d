// What is bundled for the workflow isolate: Temporal finds workflows by the names that this file exports.
// biome-ignore lint/performance/noBarrelFile: the bundler takes one file.
export { lane } from './lane/workflow.ts';
export { recovery } from './recovery/workflow.ts';
export { replayFlow } from './replay/workflow.ts';
