import { Agent, type ClientRequest, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PortalStreams {
  /** How often the pages were told that something changed, all together, a second from the first time to the last. */
  heardPerSecond: () => number;
  /** Of what they asked for then: milliseconds from the question to the whole answer. */
  answersMs: number[];
  failures: () => number;
  close: () => Promise<void>;
}

/** The door lets an address open this many links a second. */
const linksPerSecond = 8;

/** A session for each application, as a customer's browser gets one from a link. */
export const openSessions = async (apiUrl: string, apiKey: string, appIds: readonly string[]): Promise<string[]> => {
  const post = async (path: string, body: unknown, bearer?: string): Promise<Record<string, string>> => {
    const answer = await fetch(`${apiUrl}/api/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  };
  const tokens: string[] = [];
  for (const appId of appIds) {
    const { url = '' } = await post(`app-portal-access/${appId}`, {}, apiKey);
    const oneTimeToken = new URLSearchParams(new URL(url).hash.slice(1)).get('key');
    const { token = '' } = await post('one-time-token', { oneTimeToken });
    tokens.push(token);
    await sleep(1000 / linksPerSecond);
  }
  return tokens;
};

/**
 * Open portals: each holds an event stream, and with `asks` reads the newest page of its messages whenever it is told of a change,
 * never twice at once, as the portal's list of messages does.
 */
export const openPortalStreams = async (
  apiUrl: string,
  pages: readonly { token: string; appId: string }[],
  asks: boolean,
): Promise<PortalStreams> => {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const open: ClientRequest[] = [];
  const answersMs: number[] = [];
  let heard = 0;
  let [firstAt, lastAt] = [0, 0];
  let failures = 0;

  const ask = async (token: string, appId: string): Promise<void> => {
    const input = encodeURIComponent(JSON.stringify({ app_id: appId, limit: 50 }));
    const startedAt = performance.now();
    const answer = await fetch(`${apiUrl}/trpc/message.rows?input=${input}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await answer.arrayBuffer();
    if (!answer.ok) failures += 1;
    answersMs.push(performance.now() - startedAt);
  };

  const openOne = ({ token, appId }: { token: string; appId: string }): Promise<void> =>
    new Promise((resolve, reject) => {
      let busy = false;
      const sent = request(`${apiUrl}/api/v1/live`, { agent, headers: { authorization: `Bearer ${token}` } });
      sent.on('response', (response) => {
        if (response.statusCode !== 200) reject(new Error(`a stream was answered ${response.statusCode}`));
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          if (text.includes('event: open')) resolve();
          if (!text.includes('event: changed')) return;
          heard += 1;
          lastAt = performance.now();
          firstAt ||= lastAt;
          if (!asks || busy) return;
          busy = true;
          void ask(token, appId)
            .catch(() => {
              failures += 1;
            })
            .finally(() => {
              busy = false;
            });
        });
        response.on('error', () => undefined);
      });
      sent.on('error', reject);
      sent.end();
      open.push(sent);
    });

  for (const page of pages) await openOne(page);
  return {
    heardPerSecond: () => (heard - 1) / ((lastAt - firstAt) / 1000),
    answersMs,
    failures: () => failures,
    close: async () => {
      for (const each of open) each.destroy();
      agent.destroy();
      await sleep(500);
    },
  };
};
