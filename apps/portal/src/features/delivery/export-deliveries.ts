import { client } from '../../api/client.ts';
import { everyRow } from '../message/every-row.ts';
import { saveRows } from '../message/save-rows.ts';
import { deliveriesCsv } from './deliveries-csv.ts';
import type { DeliveryFilter } from './use-delivery-rows.ts';

/** Downloads the deliveries that a filter finds, the newest first; gives how many those are. */
export const exportDeliveries = async (filter: DeliveryFilter, format: 'csv' | 'json'): Promise<number> => {
  const rows = await everyRow((page) => client.delivery.list.query({ ...filter, ...page }));
  saveRows('deliveries', rows, format, deliveriesCsv);
  return rows.length;
};
