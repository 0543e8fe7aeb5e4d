import { readFile } from 'node:fs/promises';

/** What is measured: where its doors are, and which processes it is made of. */
export interface Installation {
  /** For the report. */
  about: string;
  apiUrl: string;
  apiKey: string;
  databaseUrl: string;
  temporalAddress: string | null;
  tenantId: string;
  /** Of another tenant; null where there is none. */
  otherApiKey: string | null;
  /** Starts one more worker; null where the installation is not this run's own, which then kills none either. */
  addWorker: (() => Promise<void>) | null;
  /** Process ids by role; a role whose process is elsewhere is missing. */
  pids: Map<string, number[]>;
}

/** The part of local.json that is read here; `npm start` writes it. */
interface LocalFile {
  apiUrl: string;
  apiKey: string;
  databaseUrl: string;
  temporalAddress?: string | null;
  tenantId: string;
  otherApiKey?: string | null;
  pids?: Readonly<Record<string, number | (number | null)[] | null>>;
}

const measuredRoles = ['api', 'worker', 'postgres', 'temporal'];

export const rolesOf = (pids: NonNullable<LocalFile['pids']>): Map<string, number[]> => {
  const roles = new Map<string, number[]>();
  for (const role of measuredRoles) {
    const here = [pids[role] ?? null].flat().filter((pid) => pid !== null);
    if (here.length > 0) roles.set(role, here);
  }
  return roles;
};

export const installationOf = (local: LocalFile): Installation => ({
  about: `the running installation at ${local.apiUrl}`,
  apiUrl: local.apiUrl,
  apiKey: local.apiKey,
  databaseUrl: local.databaseUrl,
  temporalAddress: local.temporalAddress ?? null,
  tenantId: local.tenantId,
  otherApiKey: local.otherApiKey ?? null,
  addWorker: null,
  pids: rolesOf(local.pids ?? {}),
});

/** @throws Error with a sentence when there is no such file, or it is none of an installation. */
export const readInstallation = async (path: string): Promise<Installation> => {
  let local: Partial<LocalFile>;
  try {
    local = JSON.parse(await readFile(path, 'utf8')) as Partial<LocalFile>;
  } catch (error) {
    throw new Error(`${path} cannot be read: is an installation running there? (${String(error)})`);
  }
  const { apiUrl, apiKey, databaseUrl, tenantId } = local;
  if (apiUrl === undefined || apiKey === undefined || databaseUrl === undefined || tenantId === undefined) {
    throw new Error(`${path} has to name apiUrl, apiKey, databaseUrl and tenantId`);
  }
  return installationOf({ ...local, apiUrl, apiKey, databaseUrl, tenantId });
};
