import { backoffMs, pauseUntilOnline } from './backoff.ts';
import { callerHeaders, credentials } from './caller.ts';

/** `refused`: the stream was ended for good, or was never allowed; asking again is the next question's business. */
export type StreamState = 'connecting' | 'live' | 'down' | 'refused';

type Heard = {
  /** Something changed, or may have while nobody listened. */
  changed: () => void;
  state: (state: StreamState) => void;
};

/** The server says something every 15 s: a stream that is silent for three times this is dead. */
const silenceMsMax = 45_000;

/** The names of the events in a stretch of a stream, and what of it is not whole yet. */
export const readEvents = (text: string): { names: string[]; rest: string } => {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { names: blocks.flatMap((block) => /^event: ?(.+)$/m.exec(block)?.[1] ?? []), rest };
};

/**
 * The event stream of the API over fetch, because the browser's EventSource carries no header and a token never stands in an
 * address. Comes back by itself, later each time and never at the same moment as the other pages. The result ends it.
 */
export const followChanges = ({ changed, state }: Heard): (() => void) => {
  const over = new AbortController();

  /** True: it was refused. */
  const listen = async (signal: AbortSignal, heard: () => void): Promise<boolean> => {
    const answer = await fetch('/api/v1/live', { headers: callerHeaders(), credentials, signal, cache: 'no-store' });
    if (answer.status === 401 || answer.status === 403) return true;
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !answer.body || !type.startsWith('text/event-stream')) throw new Error('There is no stream.');
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return false;
      heard();
      const { names, rest } = readEvents(text + value);
      text = rest;
      for (const name of names) {
        if (name === 'open') {
          state('live');
          // Between what the page loaded and the first that is told, something may have happened.
          changed();
        } else if (name === 'changed') changed();
        else if (name === 'end') return true;
      }
    }
  };

  const follow = async (): Promise<void> => {
    for (let failures = 0; !over.signal.aborted; failures++) {
      const once = new AbortController();
      const stop = (): void => once.abort();
      over.signal.addEventListener('abort', stop, { once: true });
      let silence = setTimeout(stop, silenceMsMax);
      const refused = await listen(once.signal, () => {
        failures = 0;
        clearTimeout(silence);
        silence = setTimeout(stop, silenceMsMax);
      }).catch(() => false);
      clearTimeout(silence);
      once.abort();
      over.signal.removeEventListener('abort', stop);
      if (over.signal.aborted) return;
      state(refused ? 'refused' : 'down');
      if (refused) return changed();
      await pauseUntilOnline(backoffMs(failures, Math.random()), over.signal);
    }
  };
  void follow();
  return () => over.abort();
};
