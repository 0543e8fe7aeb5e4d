import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { insertEventType } from '../event-type/create.ts';
import { EventTypeIn, EventTypeOut } from '../event-type/schema.ts';
import { findEventType, listAllEventTypes, presentEventType, writeEventType } from '../event-type/store.ts';
import { withoutGaps } from '../retry-policy/store.ts';
import { TenantSettingsOut, TenantSettingsPatch } from './schema.ts';
import { patchTenantSettings, readTenantSettings } from './settings.ts';

export const EnvironmentOut = z
  .object({
    version: z.literal(1),
    createdAt: z.iso.datetime(),
    eventTypes: z.array(EventTypeOut),
    settings: TenantSettingsOut,
    connectors: z.array(z.object({})).max(0),
  })
  .meta({ id: 'EnvironmentOut' });

const eventTypesMax = 5_000;

export const EnvironmentIn = z
  .object({
    eventTypes: z.array(EventTypeIn).max(eventTypesMax).default([]),
    settings: TenantSettingsPatch.nullish(),
  })
  .meta({ id: 'EnvironmentIn' });

/** What makes a tenant what it is, to be brought into another: event types and settings. No secret, no customer, no message. */
export const exportEnvironment = defineCommand({
  name: 'tenant.export',
  scope: 'tenant:read',
  input: z.object({}),
  output: EnvironmentOut,
  run: async (work) => ({
    version: 1 as const,
    createdAt: new Date(work.now()).toISOString(),
    eventTypes: (await listAllEventTypes(work)).map(presentEventType),
    settings: await readTenantSettings.run(work, {}),
    connectors: [],
  }),
  audit: (_input, output) => ({ targetId: null, detail: { eventTypes: output.eventTypes.length } }),
});

/** Makes event types what they are in the export and changes the settings that it names. What the export does not name stays. */
export const importEnvironment = defineCommand({
  name: 'tenant.import',
  scope: 'tenant:write',
  input: EnvironmentIn,
  output: z.void(),
  run: async (work, input) => {
    for (const given of input.eventTypes) {
      const {
        name,
        description,
        groupName = null,
        schemas = null,
        examples = null,
        featureFlag = null,
        archived,
        deprecated,
      } = given;
      const retryPolicy = withoutGaps(given.retryPolicy);
      if (!(await findEventType(work, name))) await insertEventType(work, given);
      else
        await writeEventType(work, name, {
          description,
          groupName,
          schemas,
          examples,
          featureFlag,
          retryPolicy,
          archived,
          deprecated,
        });
    }
    if (input.settings) await patchTenantSettings.run(work, input.settings);
  },
  audit: (input) => ({
    targetId: null,
    detail: { eventTypes: input.eventTypes.length, settings: Object.keys(input.settings ?? {}) },
  }),
});
