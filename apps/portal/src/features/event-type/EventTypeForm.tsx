import { exampleOfSchema } from '@posthorn/shared/schema-example';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { useCatalogue } from './catalogue.ts';
import { type EventTypeDraft, isObject, readJson } from './event-type-draft.ts';
import { JsonField } from './JsonField.tsx';
import { UnsavedGuard } from './UnsavedGuard.tsx';

type Props = {
  initial: EventTypeDraft;
  isNew: boolean;
  submit: string;
  busy: boolean;
  error: unknown;
  onSubmit: (draft: EventTypeDraft, leave: () => void) => void;
  cancel: ReactNode;
};

/** What happens to payloads that do not fit: the tenant's setting, which holds for all event types. */
export const ValidationNote = () => {
  const words = useWords();
  const asked = useQuery(api.tenant.settings.queryOptions({}, { staleTime: 60_000 }));
  if (!asked.data) return null;
  return (
    <p className="ph:text-sm ph:text-muted">
      {words.catalogue.validation}:{' '}
      <strong className="ph:text-ink ph:font-medium">
        {words.settingsPage.validationChoice[asked.data.payloadValidation]}
      </strong>
      .{' '}
      <Link to="/settings" className="ph:underline ph:hover:text-ink">
        {words.catalogue.validationChange}
      </Link>
    </p>
  );
};

export const EventTypeForm = ({ initial, isNew, submit, busy, error, onSubmit, cancel }: Props) => {
  const words = useWords();
  const groupsId = useId();
  const [draft, setDraft] = useState(initial);
  const [localFaults, setLocalFaults] = useState<Record<string, string>>({});
  const stored = useRef(false);
  const catalogue = useCatalogue(false);
  const groups = [...new Set(catalogue.data?.eventTypes.flatMap(({ groupName }) => groupName ?? []))];
  const changed = JSON.stringify(draft) !== JSON.stringify(initial);
  const set = (part: Partial<EventTypeDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const apiFaults = error ? fieldFaults(error) : {};
  const faults = { ...apiFaults, ...localFaults };
  const general = error && Object.keys(apiFaults).length === 0 ? describeFailure(error, words) : null;
  const schema = readJson(draft.schemaText);

  const check = (): boolean => {
    const found: Record<string, string> = {};
    if (schema.kind === 'value' && !isObject(schema.value)) found.schemas = words.catalogue.notObject;
    setLocalFaults(found);
    return Object.keys(found).length === 0 && schema.kind !== 'fault' && readJson(draft.exampleText).kind !== 'fault';
  };
  const text = (name: 'groupName' | 'featureFlag' | 'retrySeconds', label: string, hint: string, list?: string) => (
    <Field
      label={label}
      hint={hint}
      optional={words.optional}
      error={faults[name === 'retrySeconds' ? 'retryPolicy' : name]}
    >
      {(parts) => (
        <TextInput
          parts={parts}
          value={draft[name]}
          maxLength={256}
          {...(list ? { list } : {})}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      className="ph:max-w-[52rem] ph:grid ph:grid-cols-1 ph:gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || !check()) return;
        onSubmit(draft, () => {
          stored.current = true;
        });
      }}
    >
      {general ? (
        <p
          role="alert"
          className="ph:flex ph:gap-2 ph:rounded-md ph:bg-bad-soft ph:text-bad ph:px-3 ph:py-2 ph:text-sm"
        >
          <CircleAlert aria-hidden size={16} className="ph:mt-0.5" />
          <span>
            {general.title} {general.detail}
          </span>
        </p>
      ) : null}
      <Card>
        <div className="ph:grid ph:grid-cols-1 ph:gap-5">
          {isNew ? (
            <Field label={words.name} hint={words.catalogue.nameHint} error={faults.name}>
              {(parts) => (
                <TextInput
                  parts={parts}
                  mono
                  autoCapitalize="off"
                  spellCheck={false}
                  placeholder="order.placed"
                  value={draft.name}
                  maxLength={256}
                  onChange={(event) => set({ name: event.currentTarget.value })}
                />
              )}
            </Field>
          ) : null}
          <Field label={words.description} hint={words.catalogue.descriptionHint} error={faults.description}>
            {(parts) => (
              <TextArea
                parts={parts}
                rows={3}
                value={draft.description}
                maxLength={4096}
                onChange={(event) => set({ description: event.currentTarget.value })}
              />
            )}
          </Field>
          <div className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:gap-5 ph:items-start">
            {text('groupName', words.catalogue.group, words.catalogue.groupHint, groupsId)}
            {text('featureFlag', words.catalogue.flag, words.catalogue.flagHint)}
            {text('retrySeconds', words.endpoint.retries, words.endpoint.retriesHint)}
          </div>
          <datalist id={groupsId}>
            {groups.map((group) => (
              <option key={group} value={group} />
            ))}
          </datalist>
          <label className="ph:flex ph:items-start ph:gap-2 ph:text-sm">
            <input
              type="checkbox"
              className="ph:mt-0.5 ph:size-4 ph:flex-none ph:accent-accent-fill"
              checked={draft.deprecated}
              onChange={(event) => set({ deprecated: event.currentTarget.checked })}
            />
            <span>
              {words.catalogue.deprecated}
              <span className="ph:block ph:text-xs ph:text-muted">{words.catalogue.deprecatedHint}</span>
            </span>
          </label>
        </div>
      </Card>
      {isNew ? (
        <Card title={words.eventType.versionName('1')}>
          <div className="ph:grid ph:grid-cols-1 ph:gap-5">
            <JsonField
              label={words.catalogue.rawSchema}
              optional
              hint={words.catalogue.schemaHint}
              text={draft.schemaText}
              error={faults.schemas}
              onChange={(schemaText) => set({ schemaText })}
            />
            <JsonField
              label={words.catalogue.example}
              optional
              hint={words.catalogue.exampleHint}
              rows={8}
              text={draft.exampleText}
              error={faults.examples}
              onChange={(exampleText) => set({ exampleText })}
              tools={
                <Button
                  size="small"
                  tone="quiet"
                  disabled={schema.kind !== 'value' || !isObject(schema.value)}
                  onClick={() => {
                    if (schema.kind === 'value' && isObject(schema.value))
                      set({ exampleText: JSON.stringify(exampleOfSchema(schema.value), null, 2) });
                  }}
                >
                  {words.catalogue.exampleMake}
                </Button>
              }
            />
            <ValidationNote />
          </div>
        </Card>
      ) : null}
      <div className="ph:flex ph:flex-wrap ph:gap-2">
        <Button type="submit" tone="primary" busy={busy}>
          {submit}
        </Button>
        {cancel}
      </div>
      <UnsavedGuard changed={changed} stored={stored} />
    </form>
  );
};
