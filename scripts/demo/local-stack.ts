import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the demo needs of local.json. */
export interface LocalStack {
  apiUrl: string;
  portalUrl: string;
  receiverUrl: string;
  apiKey: string;
}

/** @throws Error with a sentence that says what to do. */
export const readLocalStack = async (): Promise<LocalStack> => {
  const folder = process.env.POSTHORN_DATA_DIR ?? join(import.meta.dirname, '..', '..', '.posthorn');
  const path = join(folder, 'local.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new Error('Posthorn is not running here. Start it with "npm start", then run the demo again.');
  const { apiUrl, portalUrl, receiverUrl, apiKey } = JSON.parse(text) as Partial<LocalStack>;
  if (apiUrl === undefined || receiverUrl === undefined || apiKey === undefined) {
    throw new Error(`${path} does not name apiUrl, receiverUrl and apiKey: restart Posthorn, then run the demo again.`);
  }
  return { apiUrl, receiverUrl, apiKey, portalUrl: portalUrl ?? `${apiUrl}/portal/` };
};
