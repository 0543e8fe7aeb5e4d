import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A host that cannot be reached is to be noticed before anybody wonders; the next way is tried then. */
const answerTimeoutMs = 6_000;
/** For the whole body: 60 MB at the pace of a bad hotel network. */
const bodyTimeoutMs = 15 * 60_000;

/** fetch refuses addresses with credentials in them (a private index may need some); they become a header. */
const open = async (address: string, timeoutMs: number): Promise<Response> => {
  const url = new URL(address);
  const headers = new Headers();
  if (url.username) {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`);
    url.username = '';
    url.password = '';
  }
  const stop = new AbortController();
  const answerTimer = setTimeout(
    () => stop.abort(new Error(`no answer within ${answerTimeoutMs / 1000} s`)),
    answerTimeoutMs,
  );
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const response = await fetch(url, { headers, signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response;
  } catch (error) {
    throw new Error(`${url.host}: ${explain(error)}`);
  } finally {
    clearTimeout(answerTimer);
  }
};

/** fetch hides the reason (ENOTFOUND, ECONNREFUSED, a bad certificate) one level down. */
const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return error.message;
};

export const fetchText = async (address: string): Promise<string> => (await open(address, answerTimeoutMs * 2)).text();

/** Streams to a file and checks it; a file with another sha256 is removed and refused. */
export const downloadFile = async (
  address: string,
  path: string,
  sha256: string,
  onBytes: (byteCount: number) => void = () => {},
): Promise<void> => {
  const response = await open(address, bodyTimeoutMs);
  if (!response.body) throw new Error(`${new URL(address).host}: an empty answer`);
  let byteCount = 0;
  const body = Readable.fromWeb(response.body).on('data', (chunk: Uint8Array) => {
    byteCount += chunk.length;
    onBytes(byteCount);
  });
  try {
    await pipeline(body, createWriteStream(path));
    await requireSha256(path, sha256);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};

export const requireSha256 = async (path: string, sha256: string): Promise<void> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  if (hash.digest('hex') !== sha256) throw new Error('the download does not have the expected sha256');
};
