import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionError, Posthorn } from 'posthorn';
import { connectReceiver } from './demo-receiver.ts';
import { openLedger } from './ledger.ts';
import { readLocalStack } from './local-stack.ts';
import { showProgress } from './progress.ts';
import { publishEvents } from './publish.ts';
import { balanceOf, faultsOf, reconciliationTable } from './reconciliation.ts';
import { setScene } from './scene.ts';
import { settle } from './settle.ts';

const messages = 200;
const faultsShown = 20;
const drawEveryMs = 250;

const demo = async (): Promise<boolean> => {
  const { apiUrl, apiKey, receiverUrl, portalUrl } = await readLocalStack();
  const run = Date.now().toString(36);
  const posthorn = new Posthorn(apiKey, { serverUrl: apiUrl });
  const receiver = connectReceiver(receiverUrl);
  const scene = await setScene(posthorn, receiver, run);
  console.log(`Two applications: ${scene.applications.map(({ name }) => name).join(' and ')}, three endpoints.`);
  console.log(`Watch it in the portal as well: ${portalUrl}`);

  const ledger = openLedger(scene, receiver);
  const progress = showProgress(ledger, process.stdout);
  progress.stage(`publishing ${messages} messages`);
  let isPublishing = true;
  const publishing = publishEvents(posthorn, scene.applications, ledger, run, messages).finally(() => {
    isPublishing = false;
  });
  publishing.catch(() => undefined);
  while (isPublishing) {
    await ledger.refresh();
    progress.draw();
    await sleep(drawEveryMs);
  }
  await publishing;

  const standings = await settle({ posthorn, receiver, scene, ledger, progress });
  progress.end();
  console.log(`\n${messages} messages, which are the following deliveries:\n`);
  console.log(reconciliationTable(standings).join('\n'));
  const faults = faultsOf(standings);
  if (faults.length === 0) {
    console.log(`\n${balanceOf(standings)}; every signature verified with the standardwebhooks package.`);
    return true;
  }
  console.error(`\n${faults.length} things do not add up:`);
  for (const fault of faults.slice(0, faultsShown)) console.error(`  ${fault}`);
  if (faults.length > faultsShown) console.error(`  and ${faults.length - faultsShown} more`);
  return false;
};

try {
  process.exitCode = (await demo()) ? 0 : 1;
} catch (error) {
  if (error instanceof ConnectionError)
    console.error(`Posthorn does not answer: ${error.message}. Is "npm start" running?`);
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
