import type { endpoint } from '@posthorn/db/schema/endpoint';
import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { uidFromPath } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { holdOfEndpoint } from '../message/cancel.ts';
import { withoutGaps } from '../retry-policy/store.ts';
import { insertEndpoint } from './create.ts';
import { EndpointOut, EndpointPatch, EndpointRef, EndpointUpdate } from './schema.ts';
import { type EndpointRow, findEndpoint, getEndpoint, presentEndpoint, writeEndpoint } from './store.ts';
import { vetEndpointUrl, vetScheme } from './vet.ts';

type Changes = Partial<typeof endpoint.$inferInsert>;

/** Who disables holds what waits; who enables clears the reason. An unchanged switch changes nothing else. */
export const switched = async (work: Work, row: EndpointRow, disabled: boolean): Promise<Changes> => {
  if (disabled === row.disabled) return {};
  if (!disabled) return { disabled, disabledReason: null, disabledAt: null };
  await holdOfEndpoint(work, row.id, 'The endpoint was disabled.');
  return { disabled, disabledReason: 'manual', disabledAt: new Date(work.now()) };
};

/** PUT: makes it what is given, and makes it when there is none. What is left out falls back to its default. */
export const updateEndpoint = defineCommand({
  name: 'endpoint.update',
  scope: 'endpoint:write',
  input: EndpointRef.extend(EndpointUpdate.shape),
  output: EndpointOut,
  prepare: (context, input) => vetEndpointUrl(context, input.url),
  run: async (work, { app_id, endpoint_id, ...input }) => {
    const application = await getApplication(work, app_id);
    const row = await findEndpoint(work, application.id, endpoint_id);
    if (work.answer) work.answer.created = row === null;
    if (!row) {
      // An id is given by us: one that leads nowhere cannot be made true.
      if (decodeId('endpoint', endpoint_id)) throw notFound('Endpoint');
      await vetScheme(work, input.url);
      return presentEndpoint(
        await insertEndpoint(work, application.id, {
          ...input,
          secretKind: 'hmac',
          uid: input.uid ?? uidFromPath(endpoint_id, 'endpoint_id'),
        }),
      );
    }
    await vetScheme(work, input.url);
    const { url, uid = null, description, channels = null, filter = null, metadata } = input;
    const eventTypes = input.eventTypes ?? input.filterTypes ?? null;
    const { throttleRate = null, timeoutMs = null, ordering, disabled } = input;
    const retryPolicy = withoutGaps(input.retryPolicy);
    const facts = {
      url,
      uid,
      description,
      eventTypes,
      channels,
      filter,
      metadata,
      throttleRate,
      timeoutMs,
      ordering,
      retryPolicy,
    };
    return presentEndpoint(await writeEndpoint(work, row, { ...facts, ...(await switched(work, row, disabled)) }));
  },
  audit: (input, output) => ({ targetId: output.id, detail: { url: input.url, disabled: input.disabled } }),
});

/** PATCH: changes what is given. Null empties a field, absent leaves it. */
export const patchEndpoint = defineCommand({
  name: 'endpoint.patch',
  scope: 'endpoint:write',
  input: EndpointRef.extend(EndpointPatch.shape),
  output: EndpointOut,
  prepare: (context, input) => vetEndpointUrl(context, input.url),
  run: async (work, { app_id, endpoint_id, ...input }) => {
    const application = await getApplication(work, app_id);
    const row = await getEndpoint(work, application.id, endpoint_id);
    await vetScheme(work, input.url);
    const eventTypes = input.eventTypes === undefined ? input.filterTypes : input.eventTypes;
    const { url, uid, description, channels, metadata, throttleRate, timeoutMs, ordering, disabled } = input;
    return presentEndpoint(
      await writeEndpoint(work, row, {
        ...(url !== undefined && { url }),
        ...(uid !== undefined && { uid }),
        ...(description !== undefined && { description }),
        ...(eventTypes !== undefined && { eventTypes }),
        ...(channels !== undefined && { channels }),
        ...(input.filter !== undefined && { filter: input.filter }),
        ...(metadata !== undefined && { metadata }),
        ...(throttleRate !== undefined && { throttleRate }),
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(ordering !== undefined && { ordering }),
        ...(input.retryPolicy !== undefined && { retryPolicy: withoutGaps(input.retryPolicy) }),
        ...(disabled !== undefined && (await switched(work, row, disabled))),
      }),
    );
  },
  audit: ({ app_id: _app, endpoint_id: _endpoint, ...input }, output) => ({
    targetId: output.id,
    detail: { changed: Object.keys(input), ...(input.disabled !== undefined && { disabled: input.disabled }) },
  }),
});
