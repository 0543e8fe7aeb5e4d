import { csvLine } from '@posthorn/shared/csv';
import type { DeliveryRow } from '../../api/outputs.ts';

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
