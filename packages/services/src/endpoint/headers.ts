import { invalidField } from '@posthorn/shared/error';
import { isSensitiveHeader } from '@posthorn/shared/sensitive-header';
import { customHeaderFault } from '@posthorn/shared/signature';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand, defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { endpointHeadersPlace } from '../secret/place.ts';
import { EndpointHeadersIn, EndpointHeadersOut, EndpointHeadersPatchIn, EndpointRef } from './schema.ts';
import { type EndpointRow, getEndpoint, writeEndpoint } from './store.ts';

/** Each header costs every request its bytes. */
const headersMax = 50;

const openHeaders = async (work: Work, row: EndpointRow): Promise<Record<string, string>> => {
  if (!row.headersCiphertext) return {};
  const clear = await work.vault.open(work.client, work.tenantId, endpointHeadersPlace(row.id), row.headersCiphertext);
  return z.record(z.string(), z.string()).parse(JSON.parse(clear.toString('utf8')));
};

const sealHeaders = async (work: Work, row: EndpointRow, headers: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(headers)) {
    const fault = customHeaderFault(name, value);
    if (fault) throw invalidField(['body', 'headers', name], fault);
  }
  if (Object.keys(headers).length > headersMax)
    throw invalidField(['body', 'headers'], `At most ${headersMax} headers.`);
  const clear = Buffer.from(JSON.stringify(headers));
  const headersCiphertext = await work.vault.seal(work.client, work.tenantId, endpointHeadersPlace(row.id), clear);
  await writeEndpoint(work, row, { headersCiphertext });
};

const locate = async (work: Work, input: z.output<typeof EndpointRef>): Promise<EndpointRow> => {
  const application = await getApplication(work, input.app_id);
  return getEndpoint(work, application.id, input.endpoint_id);
};

/** Values of headers that look like credentials are not shown, only that they are set. */
export const readEndpointHeaders = defineQuery({
  name: 'endpoint.headers',
  scope: 'endpoint:read',
  input: EndpointRef,
  output: EndpointHeadersOut,
  run: async (work, input) => {
    const headers = Object.entries(await openHeaders(work, await locate(work, input)));
    return {
      headers: Object.fromEntries(headers.filter(([name]) => !isSensitiveHeader(name))),
      sensitive: headers.map(([name]) => name).filter((name) => isSensitiveHeader(name)),
    };
  },
});

export const replaceEndpointHeaders = defineCommand({
  name: 'endpoint.replace_headers',
  scope: 'endpoint:write',
  input: EndpointRef.extend(EndpointHeadersIn.shape),
  output: z.void(),
  run: async (work, input) => sealHeaders(work, await locate(work, input), input.headers),
  audit: (input) => ({ targetId: input.endpoint_id, detail: { names: Object.keys(input.headers) } }),
});

/** Adds and replaces what is given; null removes. Names are compared without regard to case. */
export const patchEndpointHeaders = defineCommand({
  name: 'endpoint.patch_headers',
  scope: 'endpoint:write',
  input: EndpointRef.extend(EndpointHeadersPatchIn.shape),
  output: z.void(),
  run: async (work, input) => {
    const row = await locate(work, input);
    const touched = [...Object.keys(input.headers), ...(input.deleteHeaders ?? [])].map((name) => name.toLowerCase());
    const kept = Object.entries(await openHeaders(work, row)).filter(([name]) => !touched.includes(name.toLowerCase()));
    const set = Object.entries(input.headers).filter((entry): entry is [string, string] => entry[1] !== null);
    await sealHeaders(work, row, Object.fromEntries([...kept, ...set]));
  },
  audit: (input) => ({ targetId: input.endpoint_id, detail: { names: Object.keys(input.headers) } }),
});
