import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { FromPublisher, PublishPlan, PublishReport, ToPublisher } from './publish-plan.ts';

export interface PublisherProcess {
  pid: number;
  publish: (plan: PublishPlan) => Promise<PublishReport>;
  stop: () => Promise<void>;
}

/** Starts the load generator; it stays alive after publishing, so that its CPU can still be read. */
export const startPublisher = async (): Promise<PublisherProcess> => {
  const child = fork(new URL('publisher.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const send = (message: ToPublisher): void => {
    child.send(message);
  };
  const next = async (): Promise<FromPublisher> => {
    const gone = new AbortController();
    try {
      const message = once(child, 'message', { signal: gone.signal });
      const exit = once(child, 'exit', { signal: gone.signal }).then(([code]) => {
        throw new Error(`the load generator ended by itself (code ${code})`);
      });
      const [first]: FromPublisher[] = await Promise.race([message, exit]);
      if (first === undefined) throw new Error('the load generator said nothing');
      return first;
    } finally {
      gone.abort();
    }
  };
  await next();
  return {
    pid: child.pid ?? 0,
    publish: async (plan) => {
      const reply = next();
      send({ kind: 'plan', plan });
      const message = await reply;
      if (message.kind !== 'done') throw new Error('the load generator did not report');
      return message.report;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      send({ kind: 'end' });
      await exit;
    },
  };
};
