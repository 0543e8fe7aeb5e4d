import { setTimeout as sleep } from 'node:timers/promises';
import type { Posthorn } from 'posthorn';
import type { DemoReceiver } from './demo-receiver.ts';
import type { Ledger } from './ledger.ts';
import type { Progress } from './progress.ts';
import { reconcile, type Standing } from './reconciliation.ts';
import type { Scene } from './scene.ts';

const pollMs = 250;
/** The default schedule's quick retry comes after 5 s, with jitter; nothing new for this long means none will come soon. */
const quietMs = 9000;
const resendTimeoutMs = 60_000;
/** Outcomes are recorded some milliseconds after the receiver saw the request. */
const recordTimeoutMs = 10_000;

interface Stage {
  posthorn: Posthorn;
  receiver: DemoReceiver;
  scene: Scene;
  ledger: Ledger;
  progress: Progress;
}

const look = async ({ ledger, progress }: Stage): Promise<void> => {
  await ledger.refresh();
  progress.draw();
  await sleep(pollMs);
};

/** Until nothing is missing, or nothing has arrived for `quietMs`, or the time is over. */
const waitWhileArriving = async (stage: Stage, timeoutMs: number): Promise<void> => {
  const startedAtMs = performance.now();
  let missing = Number.POSITIVE_INFINITY;
  let changedAtMs = startedAtMs;
  for (;;) {
    await look(stage);
    const now = stage.ledger.missing().length;
    const atMs = performance.now();
    if (now !== missing) changedAtMs = atMs;
    missing = now;
    if (missing === 0 || atMs - changedAtMs > quietMs || atMs - startedAtMs > timeoutMs) return;
  }
};

/** The broken endpoint has seen and failed each of its messages: now it can be healed without hiding anything. */
const waitForFailures = async (stage: Stage): Promise<void> => {
  const broken = stage.ledger.of(stage.scene.broken);
  const untilMs = performance.now() + 2 * quietMs;
  while (broken.failedTries < broken.expected.size && performance.now() < untilMs) await look(stage);
};

const resendMissing = async (stage: Stage): Promise<void> => {
  for (const { ledger, messageId } of stage.ledger.missing()) {
    const { appId, id } = ledger.endpoint;
    await stage.posthorn.attempts.resend(appId, messageId, id);
    ledger.resent.add(messageId);
    await stage.ledger.refresh();
    stage.progress.draw();
  }
};

/** From the last publish to the final count: heal, wait for what retries itself, resend the rest, compare with the record. */
export const settle = async (stage: Stage): Promise<Standing[]> => {
  const { progress, receiver, scene, ledger, posthorn } = stage;
  progress.stage(`all published; ${scene.broken.name} is down`);
  await waitForFailures(stage);
  await receiver.heal(scene.broken.inbox);
  progress.stage(`${scene.broken.name} is up again; waiting for retries that are due soon`);
  await waitWhileArriving(stage, 4 * quietMs);
  const waiting = ledger.missing().length;
  if (waiting > 0) {
    progress.stage(`${waiting} retries are due later; resending these now`);
    await resendMissing(stage);
    progress.stage(`${waiting} resent; waiting for them`);
    await waitWhileArriving(stage, resendTimeoutMs);
  }
  progress.stage('comparing with what Posthorn has on record');
  const untilMs = performance.now() + recordTimeoutMs;
  for (;;) {
    const standings = await reconcile(posthorn, ledger);
    const isSettled = standings.every(({ unaccounted }) => unaccounted.length === 0);
    if (isSettled || performance.now() > untilMs) return standings;
    await look(stage);
  }
};
