/** How an inbox behaves. Absent means: as a good receiver would. */
export interface Settings {
  /** Status of the answer. Default 200. */
  status?: number;
  /** The first n tries of each message id misbehave, the later ones are answered well. Default: every try misbehaves. */
  failFirst?: number;
  /** Status of a try that `failFirst` makes fail, where no other misbehaviour is named. Default 503. */
  failStatus?: number;
  /** Milliseconds between the whole request and the answer. */
  delayMs?: number;
  /** Value of a `Retry-After` header on answers that are not 2xx; any text, since broken ones are of interest. */
  retryAfter?: string;
  /** Bytes of the answer's body, instead of the short JSON. */
  bodyBytes?: number;
  /** Milliseconds between two bytes of a dripped body. */
  dripMs?: number;
  /** Never answers. */
  hang?: boolean;
  /** Resets the connection instead of answering. */
  reset?: boolean;
  /** The same as `reset`, and over everything else: what the control API uses for a receiver that is gone for a while. */
  down?: boolean;
  /** A behaviour by its name in registry.ts. */
  behaviour?: string;
  /** `receipts`: counts and stamps only, no headers and bodies. For benchmarks. */
  keep?: 'deliveries' | 'receipts';
}

export class SettingsError extends Error {
  override name = 'SettingsError';
}

const numbers = {
  status: [200, 599],
  failFirst: [0, 1_000_000],
  failStatus: [200, 599],
  delayMs: [0, 3_600_000],
  bodyBytes: [0, 256 * 1024 * 1024],
  dripMs: [1, 3_600_000],
} as const;

const isNumberName = (name: string): name is keyof typeof numbers => Object.hasOwn(numbers, name);
const isFlagName = (name: string): name is 'hang' | 'reset' | 'down' => ['hang', 'reset', 'down'].includes(name);

const readNumber = (name: keyof typeof numbers, value: unknown): number => {
  const [least, most] = numbers[name];
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
    throw new SettingsError(`${name} has to be a whole number from ${least} to ${most}`);
  }
  return number;
};

const readFlag = (name: string, value: unknown): boolean => {
  if (value === true || value === '1' || value === 'true') return true;
  if (value === false || value === '0' || value === 'false') return false;
  throw new SettingsError(`${name} has to be 1 or 0`);
};

/** From a query (all strings) or a JSON body. @throws SettingsError naming the field. */
export const readSettings = (entries: Iterable<[string, unknown]>, behaviourNames: ReadonlySet<string>): Settings => {
  const settings: Settings = {};
  for (const [name, value] of entries) {
    if (isNumberName(name)) settings[name] = readNumber(name, value);
    else if (isFlagName(name)) settings[name] = readFlag(name, value);
    else if (name === 'retryAfter') settings.retryAfter = String(value);
    else if (name === 'keep') {
      if (value !== 'deliveries' && value !== 'receipts')
        throw new SettingsError('keep has to be deliveries or receipts');
      settings.keep = value;
    } else if (name === 'behaviour') {
      if (typeof value !== 'string' || !behaviourNames.has(value)) {
        throw new SettingsError(`behaviour has to be one of ${[...behaviourNames].join(', ')}`);
      }
      settings.behaviour = value;
    } else throw new SettingsError(`${name} is no setting of this receiver`);
  }
  return settings;
};
