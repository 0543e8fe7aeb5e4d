import { invalidField } from '@posthorn/shared/error';
import { jsonEqual } from '@posthorn/shared/json-equal';
import { type DescribedEventType, readWebhooks } from '@posthorn/shared/openapi-webhooks';
import { parse } from 'yaml';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { compileSchema } from '../payload-schema/compile.ts';
import { latestSchema } from '../payload-schema/latest.ts';
import { insertEventType } from './create.ts';
import { findEventType, listAllEventTypes, writeEventType } from './store.ts';

const eventTypesMax = 1_000;

export const EventTypeImportOpenApiIn = z
  .object({
    spec: z.record(z.string(), z.unknown()).nullish().describe('The document as JSON'),
    specRaw: z.string().max(900_000).nullish().describe('The document as text, JSON or YAML'),
    dryRun: z.boolean().default(false).describe('Only tell what would be changed'),
    replaceAll: z.boolean().default(false).describe('Archive event types that the document does not have'),
  })
  .meta({ id: 'EventTypeImportOpenApiIn' });

const Imported = z.object({
  name: z.string(),
  description: z.string(),
  schemas: z.record(z.string(), z.record(z.string(), z.unknown())).nullable(),
  deprecated: z.boolean(),
  groupName: z.string().nullable(),
  featureFlags: z.array(z.string()),
  isNew: z.boolean().describe('There is no event type of this name yet'),
  newVersion: z.string().nullable().describe('The version that the schema becomes; null: it is the same as before'),
});

export const EventTypeImportOpenApiOut = z
  .object({
    data: z.object({
      modified: z.array(z.string()),
      to_modify: z.array(Imported).describe('What the document says of them'),
      to_archive: z.array(z.string()).describe('What the document lacks, with replaceAll'),
      unchanged: z.array(z.string()).describe('What is there already just as the document has it'),
    }),
  })
  .meta({ id: 'EventTypeImportOpenApiOut' });

const documentOf = (input: z.output<typeof EventTypeImportOpenApiIn>): unknown => {
  if (input.spec) return input.spec;
  if (!input.specRaw) throw invalidField(['body', 'spec'], 'Give the document as spec or specRaw.', 'missing');
  try {
    // Aliases are not followed far: a few lines of them can stand for gigabytes.
    return parse(input.specRaw, { maxAliasCount: 100 });
  } catch (cause) {
    throw invalidField(
      ['body', 'specRaw'],
      `This is neither JSON nor YAML: ${cause instanceof Error ? cause.message.split('\n')[0] : ''}`,
    );
  }
};

const place = (input: z.output<typeof EventTypeImportOpenApiIn>): string[] => ['body', input.spec ? 'spec' : 'specRaw'];

const described = (input: z.output<typeof EventTypeImportOpenApiIn>): DescribedEventType[] => {
  const read = readWebhooks(documentOf(input));
  if (!read.ok) throw invalidField(place(input), read.reason);
  if (read.eventTypes.length > eventTypesMax)
    throw invalidField(place(input), `At most ${eventTypesMax} event types at once.`);
  for (const { name, schema } of read.eventTypes) {
    const compiled = schema && compileSchema(schema);
    if (compiled && !compiled.ok) throw invalidField(place(input), `${name}: ${compiled.reason}`);
  }
  return read.eventTypes;
};

const nextVersion = (schemas: Record<string, unknown> | null): string =>
  String(
    Math.max(
      0,
      ...Object.keys(schemas ?? {})
        .map(Number)
        .filter(Number.isInteger),
    ) + 1,
  );

/** What an event type becomes; null when the document says what is there already. A schema that differs is a version more. */
const changeOf = async (work: Work, given: DescribedEventType) => {
  const before = await findEventType(work, given.name);
  const isNewSchema = given.schema !== null && !jsonEqual(latestSchema(before?.schemas ?? null), given.schema);
  const version = nextVersion(before?.schemas ?? null);
  const facts = {
    description: given.description,
    groupName: given.groupName,
    deprecated: given.deprecated,
    featureFlag: given.featureFlag,
    schemas: given.schema && isNewSchema ? { ...before?.schemas, [version]: given.schema } : (before?.schemas ?? null),
    examples:
      given.example === null || !isNewSchema
        ? (before?.examples ?? null)
        : { ...before?.examples, [version]: given.example },
    archived: false,
  };
  const same =
    before !== null &&
    (Object.keys(facts) as (keyof typeof facts)[]).every((key) => jsonEqual(before[key], facts[key]));
  const newVersion = given.schema && isNewSchema ? version : null;
  return same ? null : { isNew: before === null, newVersion, name: given.name, facts };
};

/** Makes event types of the webhooks that a document describes. What its schema differs in becomes a new version. */
export const importOpenApi = defineCommand({
  name: 'event_type.import',
  scope: 'event_type:write',
  input: EventTypeImportOpenApiIn,
  output: EventTypeImportOpenApiOut,
  run: async (work, input) => {
    const given = described(input);
    const changes: NonNullable<Awaited<ReturnType<typeof changeOf>>>[] = [];
    for (const one of given) {
      const change = await changeOf(work, one);
      if (change) changes.push(change);
    }
    const names = new Set(given.map(({ name }) => name));
    const left = input.replaceAll
      ? (await listAllEventTypes(work)).filter((row) => !row.archived && !names.has(row.name)).map(({ name }) => name)
      : [];
    if (!input.dryRun) {
      for (const { isNew, name, facts } of changes) {
        if (isNew) await insertEventType(work, { name, ...facts });
        else await writeEventType(work, name, facts);
      }
      for (const name of left) await writeEventType(work, name, { archived: true });
    }
    const toModify = changes.map(({ name, isNew, newVersion, facts }) => ({
      name,
      description: facts.description,
      schemas: facts.schemas,
      deprecated: facts.deprecated,
      groupName: facts.groupName,
      featureFlags: facts.featureFlag === null ? [] : [facts.featureFlag],
      isNew,
      newVersion,
    }));
    const changing = new Set(changes.map(({ name }) => name));
    const unchanged = [...names].filter((name) => !changing.has(name));
    const modified = [...changes.map(({ name }) => name), ...left];
    return { data: { modified: input.dryRun ? [] : modified, to_modify: toModify, to_archive: left, unchanged } };
  },
  audit: (input, output) => ({
    targetId: null,
    detail: { dryRun: input.dryRun, replaceAll: input.replaceAll, modified: output.data.modified },
  }),
});
