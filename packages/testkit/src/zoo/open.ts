import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Question = { open?: string; close?: string };
export type Answer = { authority: string } | { opened: string; url: string } | { opened: string; failed: string };

export type Zoo = {
  /** The certificate, in PEM, of the authority that the zoo's sound certificates are signed by. */
  authority: string;
  /** Gives an animal a port of its own. */
  open: (name: string) => Promise<{ url: string; close: () => void }>;
  close: () => Promise<void>;
};

/** Opens the zoo in a process of its own, so that what the receivers cost is not counted to the sender. */
export const openZoo = async (): Promise<Zoo> => {
  const child = fork(fileURLToPath(new URL('./gates.ts', import.meta.url)), { execArgv: [] });
  const waiting = new Map<string, (answer: Answer) => void>();
  const gone = once(child, 'exit').then(() => {
    for (const [name, told] of waiting) told({ opened: name, failed: 'the zoo is closed' });
  });
  const authority = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the zoo ended before it was open')));
    child.on('message', (answer: Answer) => {
      if ('authority' in answer) resolve(answer.authority);
      else waiting.get(answer.opened)?.(answer);
    });
  });
  return {
    authority,
    open: (name) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error('the zoo is closed'));
        waiting.set(name, (answer) => {
          waiting.delete(name);
          if (!('url' in answer)) return reject(new Error(`${name} has no cage: ${JSON.stringify(answer)}`));
          resolve({
            url: answer.url,
            close: () => void (child.connected && child.send({ close: answer.url } satisfies Question)),
          });
        });
        child.send({ open: name } satisfies Question);
      }),
    close: async () => {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
};
