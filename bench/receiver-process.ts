import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Receipt {
  tries: number;
  /** How often it was answered 2xx; more than once is a duplicate. */
  accepted: number;
  firstAtUs: number;
}

export interface Inbox {
  /** All of them, whatever they were answered. */
  requests: number;
  /** Distinct messages that were answered 2xx. */
  unique: number;
  /** Of the newest request, milliseconds since 1970; null: none came. */
  lastAtMs: number | null;
}

export interface ReceiverProcess {
  pid: number;
  url: string;
  /** Distinct messages that were answered 2xx. */
  received: (inbox: string) => Promise<number>;
  counts: (inbox: string) => Promise<Inbox>;
  /** Lets every endpoint of an inbox fail with this status from now on; null: all is well again. */
  fail: (inbox: string, status: number | null) => Promise<void>;
  receipts: (inbox: string) => Promise<Map<string, Receipt>>;
  clear: (inbox: string) => Promise<void>;
  stop: () => Promise<void>;
}

const main = fileURLToPath(import.meta.resolve('@posthorn/testkit/receiver/main'));

/** The test kit's receiver as a process of its own, on a free port. */
export const startReceiverProcess = async (): Promise<ReceiverProcess> => {
  const env = { ...process.env, RECEIVER_PORT: '0', HOST: '127.0.0.1' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line]: string[] = await once(createInterface(child.stdout), 'line');
  const url = line?.match(/http:\/\/\S+/)?.[0];
  if (url === undefined) throw new Error(`the receiver said "${line}" instead of its address`);

  const counts = async (inbox: string): Promise<Inbox> => {
    const told = (await (await fetch(`${url}/inbox/${inbox}`)).json()) as Omit<Inbox, 'lastAtMs'> & {
      lastAt: string | null;
    };
    return { ...told, lastAtMs: told.lastAt === null ? null : Date.parse(told.lastAt) };
  };
  return {
    pid: child.pid ?? 0,
    url,
    counts,
    received: async (inbox) => (await counts(inbox)).unique,
    fail: async (inbox, status) => {
      const init =
        status === null
          ? { method: 'DELETE' }
          : { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status }) };
      const answer = await fetch(`${url}/control/${inbox}`, init);
      if (!answer.ok) throw new Error(`the receiver answered ${answer.status}: ${await answer.text()}`);
      await answer.arrayBuffer();
    },
    receipts: async (inbox) => {
      const text = await (await fetch(`${url}/inbox/${inbox}/receipts`)).text();
      const receipts = new Map<string, Receipt>();
      for (const row of text.split('\n')) {
        const [id, tries, accepted, firstAtUs] = row.split('\t');
        if (id === undefined || id === '') continue;
        receipts.set(id, { tries: Number(tries), accepted: Number(accepted), firstAtUs: Number(firstAtUs) });
      }
      return receipts;
    },
    clear: async (inbox) => {
      await fetch(`${url}/inbox/${inbox}`, { method: 'DELETE' });
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
};
