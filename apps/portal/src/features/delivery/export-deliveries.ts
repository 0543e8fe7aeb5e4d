import { csvLine } from '@posthorn/shared/csv';
import { client } from '../../api/client.ts';
import type { DeliveryRow } from '../../api/outputs.ts';
import { everyRow } from '../message/every-row.ts';
import { saveRows } from '../message/save-rows.ts';
import type { DeliveryFilter } from './use-delivery-rows.ts';

const columns = [
  'msgId',
  'eventType',
  'eventId',
  'timestamp',
  'endpointId',
  'endpointUrl',
  'state',
  'attempts',
  'responseStatusCode',
  'errorCode',
  'responseDurationMs',
  'lastAttemptAt',
  'nextAttemptAt',
  'reason',
] as const satisfies readonly (keyof DeliveryRow)[];

export const deliveriesCsv = (rows: readonly DeliveryRow[]): string =>
  [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join('');

/** Downloads the deliveries that a filter finds, the newest first; gives how many those are. */
export const exportDeliveries = async (filter: DeliveryFilter, format: 'csv' | 'json'): Promise<number> => {
  const rows = await everyRow((page) => client.delivery.list.query({ ...filter, ...page }));
  saveRows('deliveries', rows, format, deliveriesCsv);
  return rows.length;
};
