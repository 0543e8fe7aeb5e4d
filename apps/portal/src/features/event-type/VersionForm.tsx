import { exampleOfSchema } from '@posthorn/shared/schema-example';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { api, client } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import type { EventType, SchemaComparison } from '../../api/outputs.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Comparison } from './Comparison.tsx';
import { ValidationNote } from './EventTypeForm.tsx';
import { isObject, readJson } from './event-type-draft.ts';
import { JsonField } from './JsonField.tsx';
import { nextVersion, versionsOf } from './schema-example.ts';
import { UnsavedGuard } from './UnsavedGuard.tsx';

const written = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

type Props = { eventType: EventType; edited: string | undefined; onStored: (version: string) => void };
type Faults = { version?: string; schema?: string };
type Asking = { version: string; schema: Record<string, unknown>; comparison: SchemaComparison };

/** The schema of a version with its example; what it would break is said while it is written, and asked before it is stored. */
export const VersionForm = ({ eventType, edited, onStored }: Props) => {
  const words = useWords();
  const { name } = eventType;
  const versions = versionsOf(eventType.schemas);
  // What is edited is compared with what it was; what is new with the newest.
  const before = edited ?? versions[0];
  const initial = useMemo(
    () => ({
      version: edited ?? nextVersion(versions),
      schemaText: written(before === undefined ? { type: 'object', properties: {} } : eventType.schemas?.[before]),
      exampleText: written(before === undefined ? undefined : eventType.examples?.[before]),
    }),
    // As it was when the page was opened: what others change meanwhile must not overwrite what is typed.
    [],
  );
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [asking, setAsking] = useState<Asking | null>(null);
  const stored = useRef(false);
  const changed = JSON.stringify(draft) !== JSON.stringify(initial);

  const settled = useDebounced(draft.schemaText);
  const typed = useMemo(() => readJson(settled), [settled]);
  const schema = typed.kind === 'value' && isObject(typed.value) ? typed.value : null;
  const compare = (wanted: Record<string, unknown>) =>
    client.eventTypeDocument.compatibility.mutate({
      event_type_name: name,
      schema: wanted,
      ...(before === undefined ? {} : { version: before }),
    });
  const compared = useQuery({
    queryKey: [...api.eventTypeDocument.compatibility.mutationKey(), name, before, settled],
    queryFn: () => compare(schema ?? {}),
    enabled: schema !== null,
    placeholderData: keepPreviousData,
  });

  const store = useMutation({
    mutationFn: async ({ version, schema: wanted }: Pick<Asking, 'version' | 'schema'>) => {
      // Versions that others made meanwhile are kept.
      const now = await client.eventType.get.query({ event_type_name: name });
      const { [version]: _old, ...examples } = now.examples ?? {};
      const example = readJson(draft.exampleText);
      const all = example.kind === 'value' ? { ...examples, [version]: example.value } : examples;
      await client.eventType.patch.mutate({
        event_type_name: name,
        schemas: { ...now.schemas, [version]: wanted },
        examples: Object.keys(all).length > 0 ? all : null,
      });
      return version;
    },
    onSuccess: (version) => {
      stored.current = true;
      onStored(version);
    },
    onSettled: () => setAsking(null),
  });
  const check = useMutation({
    mutationFn: async ({ version, schema: wanted }: Pick<Asking, 'version' | 'schema'>) => {
      const comparison = await compare(wanted);
      if (comparison.fault !== null) setFaults({ schema: `${words.catalogue.refused} ${comparison.fault}` });
      else if (comparison.breaking) setAsking({ version, schema: wanted, comparison });
      else await store.mutateAsync({ version, schema: wanted });
    },
  });
  const submit = (): void => {
    const version = draft.version.trim();
    const given = readJson(draft.schemaText);
    const found: Faults = {
      ...(version === '' ? { version: words.catalogue.versionMissing } : {}),
      ...(edited === undefined && versions.includes(version) ? { version: words.catalogue.versionTaken } : {}),
      ...(given.kind === 'empty' ? { schema: words.catalogue.noSchemaYet } : {}),
      ...(given.kind === 'value' && !isObject(given.value) ? { schema: words.catalogue.notObject } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0 || readJson(draft.exampleText).kind === 'fault') return;
    if (given.kind === 'value' && isObject(given.value)) check.mutate({ version, schema: given.value });
  };
  const error = store.error ?? check.error;
  const apiFaults = error ? fieldFaults(error) : {};
  const general = error && Object.keys(apiFaults).length === 0 ? describeFailure(error, words) : null;
  const busy = check.isPending || store.isPending;
  const breaking = asking?.comparison.changes.filter((change) => change.breaking) ?? [];
  return (
    <form
      noValidate
      className="ph:grid ph:grid-cols-1 ph:lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] ph:gap-5 ph:items-start"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:min-w-0">
        <Card>
          <div className="ph:grid ph:grid-cols-1 ph:gap-5">
            {edited === undefined ? (
              <Field label={words.eventType.version} hint={words.catalogue.versionHint} error={faults.version}>
                {(parts) => (
                  <TextInput
                    parts={parts}
                    value={draft.version}
                    maxLength={32}
                    className="ph:max-w-40"
                    onChange={(event) => setDraft({ ...draft, version: event.currentTarget.value })}
                  />
                )}
              </Field>
            ) : null}
            <JsonField
              label={words.catalogue.rawSchema}
              rows={22}
              text={draft.schemaText}
              error={faults.schema ?? apiFaults.schemas}
              onChange={(schemaText) => {
                setDraft({ ...draft, schemaText });
                setFaults({});
              }}
            />
            <JsonField
              label={words.catalogue.example}
              optional
              hint={words.catalogue.exampleHint}
              rows={10}
              text={draft.exampleText}
              error={apiFaults.examples}
              onChange={(exampleText) => setDraft({ ...draft, exampleText })}
              tools={
                <Button
                  size="small"
                  tone="quiet"
                  disabled={schema === null}
                  onClick={() => {
                    if (schema) setDraft({ ...draft, exampleText: written(exampleOfSchema(schema)) });
                  }}
                >
                  {words.catalogue.exampleMake}
                </Button>
              }
            />
          </div>
        </Card>
      </div>
      <div className="ph:grid ph:grid-cols-1 ph:gap-4 ph:min-w-0 ph:lg:col-start-2 ph:lg:row-start-1 ph:lg:row-span-2 ph:lg:sticky ph:lg:top-4">
        <Card title={before === undefined ? words.catalogue.firstVersion : words.catalogue.compared(before)}>
          <div aria-live="polite" aria-busy={compared.isFetching}>
            <Comparison
              comparison={schema === null ? undefined : compared.data}
              before={before}
              busy={compared.isFetching}
            />
          </div>
        </Card>
        <ValidationNote />
      </div>
      <div className="ph:grid ph:grid-cols-1 ph:gap-4 ph:lg:col-start-1">
        {general ? (
          <p role="alert" className="ph:rounded-md ph:bg-bad-soft ph:text-bad ph:px-3 ph:py-2 ph:text-sm">
            {general.title} {general.detail}
          </p>
        ) : null}
        <div className="ph:flex ph:flex-wrap ph:gap-2">
          <Button type="submit" tone="primary" busy={busy}>
            {words.save}
          </Button>
          <Link to="/event-types/$name" params={{ name }} className={buttonClass()}>
            {words.cancel}
          </Link>
        </div>
      </div>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => {
          if (!open) setAsking(null);
        }}
        title={words.catalogue.breakingTitle}
        confirm={words.catalogue.publishAnyway}
        busy={store.isPending}
        onConfirm={() => {
          if (asking) store.mutate(asking);
        }}
      >
        <p>{words.catalogue.breakingWhat}</p>
        <div className="ph:text-ink">
          <ChangeList changes={breaking} />
        </div>
      </ConfirmDialog>
      <UnsavedGuard changed={changed} stored={stored} />
    </form>
  );
};
