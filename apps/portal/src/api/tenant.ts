import { readStored, writeStored } from '../ui/stored.ts';

let tenantId = readStored('tenant');

/** The tenant that calls are made for; null: the API takes the person's only one. */
export const currentTenant = (): string | null => tenantId;

export const rememberTenant = (id: string | null): void => {
  tenantId = id;
  writeStored('tenant', id);
};
