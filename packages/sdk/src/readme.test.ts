import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { json, scriptedServer, type Treatment } from './testing/scripted-server.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const examples = readme.split(/^(?=##)/m).flatMap((section) => {
  const title = section.split('\n', 1)[0] ?? '';
  return [...section.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => ({ title, code }));
});

/** Enough of an API for the examples: lists of one, 404 for nobody. */
const api: Treatment = (request, response) => {
  const item = {
    id: 'x_1',
    msgId: 'msg_1',
    endpointId: 'ep_1',
    url: 'https://acme.example.com',
    statusText: 'success',
  };
  if (request.url.endsWith('/nobody')) json(404, { code: 'not_found', detail: 'x' })(request, response);
  else if (request.method === 'POST') json(201, item)(request, response);
  else json(200, { data: [item], iterator: null, prevIterator: null, done: true })(request, response);
};

it('has examples', () => expect(examples.length).toBeGreaterThan(4));

it.each(examples)('runs: $title', async ({ code }) => {
  await using server = await scriptedServer(api);
  // Beside the sources, so that Node's own type stripping and the package's module type apply.
  const dir = await mkdtemp(join(import.meta.dirname, '.readme-'));
  try {
    const file = join(dir, 'example.ts');
    const local = code
      .replaceAll("'posthorn'", "'../entry-node.ts'")
      .replaceAll("'posthorn/webhooks'", "'../webhooks/node.ts'");
    await writeFile(file, local);
    const env = { ...process.env, POSTHORN_API_KEY: 'ph_test', POSTHORN_SERVER_URL: server.url };
    await promisify(execFile)(process.execPath, [file], { env });
  } finally {
    await rm(dir, { recursive: true });
  }
});
