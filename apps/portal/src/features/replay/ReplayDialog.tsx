import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { instantOf } from '../../ui/local-time.ts';
import { Radios } from '../../ui/Radios.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { zoneChoice } from '../../ui/time-choice.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { instantsOf, type ReplayRange, replayRanges, sinceTrouble } from './replay-range.ts';
import { TaskProgress } from './TaskProgress.tsx';

const kinds = ['failed', 'missing', 'all'] as const;
type Kind = (typeof kinds)[number];

const whichOf: Record<Kind, ('failed' | 'held' | 'cancelled' | 'succeeded' | 'missing')[]> = {
  failed: ['failed', 'held'],
  missing: ['missing'],
  all: ['failed', 'held', 'cancelled', 'succeeded'],
};

const Running = ({ taskId }: { taskId: string }) => {
  const words = useWords();
  const asked = useQuery(
    api.backgroundTask.get.queryOptions(
      { task_id: taskId },
      { refetchInterval: ({ state }) => (state.data && state.data.status !== 'running' ? false : 1000) },
    ),
  );
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-3 ph:pb-2">
      <p role="status">{words.replay.started}</p>
      {asked.data ? <TaskProgress task={asked.data} /> : null}
      <Link to="/tasks" className="ph:text-sm ph:text-accent ph:hover:underline ph:justify-self-start">
        {words.replay.seeAll}
      </Link>
    </div>
  );
};

type Props = {
  appId: string;
  endpointId: string;
  /** Since when it has been in trouble: what is offered first. */
  from: string | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Sends an endpoint's messages again: what, from when, how fast, how many that are, and how far it is. */
export const ReplayDialog = ({ appId, endpointId, from, open, onOpenChange }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const zone = zoneChoice.use();
  const formId = useId();
  const [kind, setKind] = useState<Kind>('failed');
  const [chosen, setChosen] = useState<ReplayRange | 'trouble' | null>(null);
  const range = chosen ?? (from ? 'trouble' : 'day');
  const [since, setSince] = useState('');
  const [until, setUntil] = useState('');
  const [eventType, setEventType] = useState('');
  const [rate, setRate] = useState('');
  const types = useQuery(api.eventType.list.queryOptions({ limit: 250, with_content: false }, { enabled: open }));
  const instants = useMemo(() => {
    if (range === 'trouble') return from ? sinceTrouble(from) : null;
    if (range !== 'custom') return instantsOf(range, new Date(), zone);
    const begin = instantOf(since, zone);
    const to = instantOf(until, zone);
    return begin === null ? null : { since: begin, ...(to === null ? {} : { until: to }) };
  }, [range, from, since, until, zone]);
  const filter = {
    app_id: appId,
    endpoint_id: endpointId,
    which: whichOf[kind],
    ...(eventType ? { eventTypes: [eventType] } : {}),
    ...(instants ?? { since: '' }),
  };
  const preview = useQuery(
    api.replay.previewEndpoint.queryOptions(filter, { enabled: open && instants !== null, retry: false }),
  );
  const start = useMutation(
    api.replay.endpoint.mutationOptions({
      onError: (error) => {
        const failure = describeFailure(error, words);
        announce.bad(failure.title, failure.detail);
      },
    }),
  );
  const count = preview.data?.count;
  const close = (next: boolean): void => {
    if (!next) start.reset();
    onOpenChange(next);
  };
  const said = preview.isError
    ? (describeFailure(preview.error, words).detail ?? describeFailure(preview.error, words).title)
    : count === undefined
      ? instants === null
        ? ''
        : words.replay.counting
      : count === 0
        ? words.replay.countNone
        : count === 1
          ? words.replay.countOne
          : words.replay.count(formats.number(count), preview.data?.isExact ?? true);

  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={words.replay.title}
      description={start.data ? undefined : words.replay.lead}
      footer={
        start.data ? (
          <Button tone="primary" onClick={() => close(false)}>
            {words.close}
          </Button>
        ) : (
          <>
            <Button onClick={() => close(false)}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={start.isPending} disabled={!count}>
              {count ? words.replay.startCount(formats.number(count)) : words.replay.start}
            </Button>
          </>
        )
      }
    >
      {start.data ? (
        <Running taskId={start.data.id} />
      ) : (
        <form
          id={formId}
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (start.isPending || !count) return;
            start.mutate({ ...filter, ...(rate.trim() ? { ratePerSecond: Number(rate) } : {}) });
          }}
        >
          <Radios
            legend={words.replay.which}
            value={kind}
            choices={kinds.map((each) => ({ value: each, label: words.replay.whichChoice[each] }))}
            onChoose={setKind}
          />
          <div className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:gap-4">
            <Field label={words.time}>
              {(parts) => (
                <Select
                  parts={parts}
                  value={range}
                  choices={(from ? (['trouble', ...replayRanges] as const) : replayRanges).map((each) => ({
                    value: each,
                    label: words.replay.range[each],
                  }))}
                  onChoose={(value) =>
                    setChosen(value === 'trouble' ? 'trouble' : (replayRanges.find((each) => each === value) ?? 'day'))
                  }
                />
              )}
            </Field>
            <Field label={words.eventType.one}>
              {(parts) => (
                <Select
                  parts={parts}
                  value={eventType}
                  choices={[
                    { value: '', label: words.all },
                    ...(types.data?.data ?? []).map(({ name }) => ({ value: name, label: name })),
                  ]}
                  onChoose={setEventType}
                />
              )}
            </Field>
            {range === 'custom' ? (
              <>
                <Field label={words.replay.since}>
                  {(parts) => (
                    <TextInput
                      parts={parts}
                      type="datetime-local"
                      value={since}
                      onChange={(event) => setSince(event.currentTarget.value)}
                    />
                  )}
                </Field>
                <Field label={words.replay.until} optional={words.optional} hint={words.replay.untilNow}>
                  {(parts) => (
                    <TextInput
                      parts={parts}
                      type="datetime-local"
                      value={until}
                      onChange={(event) => setUntil(event.currentTarget.value)}
                    />
                  )}
                </Field>
              </>
            ) : null}
            <Field label={words.replay.rate} optional={words.optional} hint={words.replay.rateHint}>
              {(parts) => (
                <TextInput
                  parts={parts}
                  inputMode="numeric"
                  value={rate}
                  onChange={(event) => setRate(event.currentTarget.value.replace(/\D/g, ''))}
                />
              )}
            </Field>
          </div>
          <p role="status" className={preview.isError ? 'ph:text-sm ph:text-bad' : 'ph:text-sm ph:font-medium'}>
            {said}
          </p>
        </form>
      )}
    </Dialog>
  );
};
