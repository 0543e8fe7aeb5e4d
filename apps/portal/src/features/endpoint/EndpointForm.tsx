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
import { AdvancedFields } from './AdvancedFields.tsx';
import { EventTypePicker } from './EventTypePicker.tsx';
import { type EndpointDraft, faultOf } from './endpoint-draft.ts';
import { UrlField } from './UrlField.tsx';

/** The API's names of what stands in the part that is closed at first. */
const advancedNames = ['channels', 'throttleRate', 'timeoutMs', 'uid', 'filter', 'retryPolicy', 'headers'];

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
  const advancedFault = advancedNames.some((name) => faults[name] !== undefined);

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
          <UrlField url={draft.url} onChange={(url) => set({ url })} error={faultOf(faults, 'url')} />
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
        <AdvancedFields draft={draft} faults={faults} onChange={set} />
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
