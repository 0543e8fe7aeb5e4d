/**
 * Keeps the history of a workflow that ran, so that CI replays it against the code of tomorrow:
 * `TEMPORAL_ADDRESS=… node scripts/keep-history.ts recovery/ep_… recovery healed`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

const [workflowId, flow, name] = process.argv.slice(2);
if (!workflowId || !flow || !name) {
  console.error('Usage: keep-history.ts WORKFLOW_ID FLOW NAME, for example: recovery/ep_… recovery healed');
  process.exit(1);
}
const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233' });
const history = await new Client({ connection }).workflow.getHandle(workflowId).fetchHistory();
// Who ran it is of no interest to a replay, and nobody's business.
const text = historyToJSON(history)
  .replace(/"identity": ?"[^"]*"/g, '"identity":"worker"')
  .replace(/"name": ?"[^"]*\/\d+-[0-9a-f]{32}"/g, '"name":"sticky"');
const folder = path.join(import.meta.dirname, '../apps/worker/src/flows', flow, 'histories');
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(JSON.parse(text), null, 1)}\n`);
await connection.close();
