import { useBlocker } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { EventTypePicker } from './EventTypePicker.tsx';
import { type EndpointDraft, faultOf } from './endpoint-draft.ts';

type Props = {
  initial: EndpointDraft;
  submit: string;
  busy: boolean;
  error: unknown;
  /** Resolves when it is stored; the page goes on from there. */
  onSubmit: (draft: EndpointDraft, leave: () => void) => void;
  cancel: ReactNode;
};

export const EndpointForm = ({ initial, submit, busy, error, onSubmit, cancel }: Props) => {
  const words = useWords();
  const [draft, setDraft] = useState(initial);
  const stored = useRef(false);
  const changed = JSON.stringify(draft) !== JSON.stringify(initial);
  const guard = useBlocker({
    shouldBlockFn: () => changed && !stored.current,
    enableBeforeUnload: () => changed && !stored.current,
    withResolver: true,
  });
  const set = (part: Partial<EndpointDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const faults = error ? fieldFaults(error) : {};
  const general = error && Object.keys(faults).length === 0 ? describeFailure(error, words) : null;
  const advancedFault = Boolean(faults.channels ?? faults.throttleRate ?? faults.timeoutMs ?? faults.uid);

  return (
    <form
      noValidate
      className="ph:max-w-[44rem] ph:grid ph:grid-cols-1 ph:gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
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
          <Field label={words.endpoint.url} hint={words.endpoint.urlHint} error={faultOf(faults, 'url')}>
            {(parts) => (
              <TextInput
                parts={parts}
                mono
                type="url"
                inputMode="url"
                placeholder="https://"
                value={draft.url}
                maxLength={2048}
                onChange={(event) => set({ url: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={words.description} optional={words.optional} error={faultOf(faults, 'description')}>
            {(parts) => (
              <TextInput
                parts={parts}
                value={draft.description}
                maxLength={4096}
                onChange={(event) => set({ description: event.currentTarget.value })}
              />
            )}
          </Field>
          <EventTypePicker
            chosen={draft.eventTypes}
            onChange={(eventTypes) => set({ eventTypes })}
            error={faultOf(faults, 'eventTypes')}
          />
        </div>
      </Card>
      <details className="ph:rounded-lg ph:border ph:border-line ph:bg-surface" open={advancedFault || undefined}>
        <summary className="ph:px-4 ph:py-2.5 ph:text-sm ph:font-medium">{words.endpoint.advanced}</summary>
        <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:p-4 ph:pt-2 ph:sm:grid-cols-2">
          <Field
            label={words.channels}
            optional={words.optional}
            hint={words.endpoint.channelsHint}
            error={faultOf(faults, 'channels')}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                mono
                value={draft.channels}
                onChange={(event) => set({ channels: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.uid}
            optional={words.optional}
            hint={words.endpoint.uidHint}
            error={faultOf(faults, 'uid')}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                mono
                value={draft.uid}
                maxLength={256}
                onChange={(event) => set({ uid: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.endpoint.rate}
            optional={words.optional}
            hint={words.endpoint.rateHint}
            error={faultOf(faults, 'throttleRate')}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                inputMode="numeric"
                value={draft.throttleRate}
                onChange={(event) => set({ throttleRate: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.endpoint.timeout}
            optional={words.optional}
            hint={words.endpoint.timeoutHint}
            error={faultOf(faults, 'timeoutSeconds')}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                inputMode="decimal"
                value={draft.timeoutSeconds}
                onChange={(event) => set({ timeoutSeconds: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </details>
      <div className="ph:flex ph:flex-wrap ph:gap-2">
        <Button type="submit" tone="primary" busy={busy}>
          {submit}
        </Button>
        {cancel}
      </div>
      <ConfirmDialog
        open={guard.status === 'blocked'}
        onOpenChange={(open) => {
          if (!open) guard.reset?.();
        }}
        title={words.unsaved.title}
        confirm={words.unsaved.leave}
        busy={false}
        onConfirm={() => guard.proceed?.()}
      >
        <p>{words.unsaved.what}</p>
      </ConfirmDialog>
    </form>
  );
};
