import { readFile } from 'node:fs/promises';

/** What is measured: where its doors are, and which processes it is made of. */
export interface Installation {
  /** For the report. */
  about: string;
  apiUrl: string;
  apiKey: string;
  databaseUrl: string;
  /** Process ids by role; a role whose process is elsewhere is missing. */
  pids: Map<string, number[]>;
}

/** The part of local.json that is read here; `npm start` writes it. */
interface LocalFile {
  apiUrl: string;
  apiKey: string;
  databaseUrl: string;
  pids?: Readonly<Record<string, number | (number | null)[] | null>>;
}

const measuredRoles = ['api', 'worker', 'postgres', 'temporal'];

export const installationOf = ({ apiUrl, apiKey, databaseUrl, pids = {} }: LocalFile): Installation => {
  const roles = new Map<string, number[]>();
  for (const role of measuredRoles) {
    const here = [pids[role] ?? null].flat().filter((pid) => pid !== null);
    if (here.length > 0) roles.set(role, here);
  }
  return { about: `the running installation at ${apiUrl}`, apiUrl, apiKey, databaseUrl, pids: roles };
};

/** @throws Error with a sentence when there is no such file, or it is none of an installation. */
export const readInstallation = async (path: string): Promise<Installation> => {
  let local: Partial<LocalFile>;
  try {
    local = JSON.parse(await readFile(path, 'utf8')) as Partial<LocalFile>;
  } catch (error) {
    throw new Error(`${path} cannot be read: is an installation running there? (${String(error)})`);
  }
  const { apiUrl, apiKey, databaseUrl, pids = {} } = local;
  if (apiUrl === undefined || apiKey === undefined || databaseUrl === undefined) {
    throw new Error(`${path} has to name apiUrl, apiKey and databaseUrl`);
  }
  return installationOf({ apiUrl, apiKey, databaseUrl, pids });
};
