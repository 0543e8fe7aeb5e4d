import type { Posthorn } from 'posthorn';
import type { EndpointLedger, Ledger } from './ledger.ts';
import { textTable } from './text-table.ts';

/** Where the deliveries of one endpoint stand in the end; the counts add up to what was published for it. */
export interface Standing {
  ledger: EndpointLedger;
  /** Received, and on record as succeeded. */
  delivered: number;
  /** Not received; a retry is due. */
  retrying: number;
  nextRetryAt: string | null;
  /** Not received; given up, cancelled or held, with its attempts on record. */
  held: number;
  /** What nobody can explain, in words. */
  unaccounted: string[];
}

/** `status` of a delivery, as the API counts. */
const succeeded = 0;
const pending = 1;
const sending = 3;

const standingOf = async (posthorn: Posthorn, ledger: EndpointLedger): Promise<Standing> => {
  const { appId, id, name } = ledger.endpoint;
  const onRecord = new Map<string, { status: number; nextAttempt?: string | null }>();
  for await (const delivery of posthorn.deliveries.listByEndpoint(appId, id, { limit: 250 })) {
    onRecord.set(delivery.id, delivery);
  }
  const standing: Standing = { ledger, delivered: 0, retrying: 0, nextRetryAt: null, held: 0, unaccounted: [] };
  for (const messageId of ledger.expected) {
    const isReceived = ledger.received.has(messageId);
    const record = onRecord.get(messageId);
    if (record === undefined) {
      standing.unaccounted.push(
        `${name}: ${messageId} was ${isReceived ? 'received' : 'published'} and is not on record`,
      );
    } else if (isReceived && record.status === succeeded) standing.delivered += 1;
    else if (isReceived || record.status === succeeded) {
      const received = isReceived ? 'was received' : 'was never received';
      standing.unaccounted.push(`${name}: ${messageId} ${received} and is on record with status ${record.status}`);
    } else if (record.status === pending || record.status === sending) {
      standing.retrying += 1;
      const next = record.nextAttempt ?? null;
      if (next !== null && (standing.nextRetryAt === null || next < standing.nextRetryAt)) standing.nextRetryAt = next;
    } else standing.held += 1;
  }
  for (const stranger of ledger.strangers) standing.unaccounted.push(`${name}: ${stranger} was never published for it`);
  return standing;
};

export const reconcile = (posthorn: Posthorn, ledger: Ledger): Promise<Standing[]> =>
  Promise.all(ledger.ledgers.map((each) => standingOf(posthorn, each)));

const sum = (standings: readonly Standing[], of: (standing: Standing) => number): number =>
  standings.reduce((total, standing) => total + of(standing), 0);

const rowOf = (name: string, standings: readonly Standing[]): (string | number)[] => {
  const next = standings.flatMap(({ nextRetryAt }) => nextRetryAt ?? []).sort()[0];
  return [
    name,
    sum(standings, ({ ledger }) => ledger.expected.size),
    sum(standings, ({ delivered }) => delivered),
    sum(standings, ({ retrying }) => retrying),
    next === undefined ? '' : new Date(next).toLocaleTimeString('en-GB'),
    sum(standings, ({ held }) => held),
    sum(standings, ({ unaccounted }) => unaccounted.length),
    sum(standings, ({ ledger }) => ledger.resent.size),
    sum(standings, ({ ledger }) => ledger.duplicates),
    sum(standings, ({ ledger }) => ledger.tries),
    sum(standings, ({ ledger }) => ledger.verified),
  ];
};

const head = ['endpoint', 'published', 'delivered', 'retrying', 'next at', 'held', 'unaccounted'];
const asides = ['resent', 'twice', 'requests', 'signatures ok'];

export const reconciliationTable = (standings: readonly Standing[]): string[] =>
  textTable(
    [...head, ...asides],
    [...standings.map((each) => rowOf(each.ledger.endpoint.name, [each])), rowOf('together', standings)],
  );

/** The equation that the demo is about. */
export const balanceOf = (standings: readonly Standing[]): string => {
  const published = sum(standings, ({ ledger }) => ledger.expected.size);
  const delivered = sum(standings, ({ delivered }) => delivered);
  return `${published} published = ${delivered} delivered + ${sum(standings, (each) => each.retrying + each.held)} accounted for`;
};

/** What has to be empty for the demo to have gone well. */
export const faultsOf = (standings: readonly Standing[]): string[] =>
  standings.flatMap(({ unaccounted, ledger }) => [
    ...unaccounted,
    ...ledger.forged.map((why) => `${ledger.endpoint.name}: signature refused, ${why}`),
  ]);
