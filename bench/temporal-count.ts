import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';

/** What Temporal did for an installation between two moments. */
export interface TemporalCount {
  /** Events written to the histories of workflows: starts, timers, signals, activities and their ends. */
  events: number;
  /** Of activities, as many as were seen to change: heartbeats write no event, and Temporal Cloud bills them. */
  heartbeats: number;
}

export interface TemporalCounter {
  stop: () => Promise<TemporalCount>;
}

const namespace = 'default';
/** Well below the three seconds in which the SDK sends a heartbeat on, so that none is missed. */
const lookEveryMs = 500;

interface Seen {
  events: Map<string, number>;
  /** By workflow and activity, the instant of the newest. */
  beats: Map<string, number>;
}

const look = async (client: Client, known: readonly string[]): Promise<Seen> => {
  const seen: Seen = { events: new Map(), beats: new Map() };
  for (const workflowId of known) {
    const { raw, historyLength, runId } = await client.workflow.getHandle(workflowId).describe();
    seen.events.set(`${workflowId}/${runId}`, historyLength);
    for (const { activityId, lastHeartbeatTime } of raw.pendingActivities ?? []) {
      const atMs = Number(lastHeartbeatTime?.seconds ?? 0) * 1000 + (lastHeartbeatTime?.nanos ?? 0) / 1e6;
      seen.beats.set(`${workflowId}/${runId}/${activityId}`, atMs);
    }
  }
  return seen;
};

/** Lists all workflows, those that ended meanwhile included. */
const workflowIds = async (client: Client): Promise<string[]> => {
  const ids = new Set<string>();
  for await (const { workflowId } of client.workflow.list()) ids.add(workflowId);
  return [...ids];
};

/** Counts from now on until `stop`. */
export const countTemporal = async (address: string): Promise<TemporalCounter> => {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const first = await look(client, await workflowIds(client));
  let heartbeats = 0;
  let before = first;
  let ended = false;
  const watch = (async () => {
    while (!ended) {
      await sleep(lookEveryMs);
      const now = await look(client, [
        ...new Set([...before.events.keys()].map((key) => key.slice(0, key.lastIndexOf('/')))),
      ]);
      for (const [key, atMs] of now.beats) if (atMs !== before.beats.get(key)) heartbeats += 1;
      before = now;
    }
  })();
  return {
    stop: async () => {
      ended = true;
      await watch;
      const last = await look(client, await workflowIds(client));
      let events = 0;
      for (const [key, length] of last.events) events += length - (first.events.get(key) ?? 0);
      await connection.close();
      return { events, heartbeats };
    },
  };
};
