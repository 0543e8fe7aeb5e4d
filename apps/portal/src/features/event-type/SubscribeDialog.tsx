import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api, client } from '../../api/client.ts';
import { embedded } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { announce } from '../../ui/announce.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.tsx';
import { endpointsChanged } from '../endpoint/EndpointActions.tsx';

type Props = { eventType: string; open: boolean; onOpenChange: (open: boolean) => void };

const rowsMax = 250;

const Endpoints = ({
  appId,
  eventType,
  chosen,
  onChoose,
}: {
  appId: string;
  eventType: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}) => {
  const words = useWords();
  const group = useId();
  const asked = useQuery(api.endpoint.list.queryOptions({ app_id: appId, limit: rowsMax }));
  return (
    <Asked asked={asked} rows={3}>
      {({ data }) =>
        data.length === 0 ? (
          <p className="ph:text-sm ph:text-muted">{words.catalogue.noEndpoints}</p>
        ) : (
          <fieldset className="ph:min-w-0">
            <legend className="ph:text-sm ph:font-medium ph:mb-1.5">{words.catalogue.endpoint}</legend>
            <div className="ph:max-h-64 ph:overflow-auto ph:rounded-md ph:border ph:border-line ph:p-1.5">
              {data.map((endpoint) => {
                const has =
                  endpoint.eventTypes === null
                    ? words.catalogue.hasAll
                    : endpoint.eventTypes.includes(eventType)
                      ? words.catalogue.hasAlready
                      : null;
                return (
                  <label
                    key={endpoint.id}
                    className="ph:flex ph:items-start ph:gap-2 ph:px-1.5 ph:py-1 ph:min-h-7 ph:rounded-sm ph:text-sm ph:hover:bg-hover"
                  >
                    <input
                      type="radio"
                      name={group}
                      disabled={has !== null}
                      checked={chosen === endpoint.id}
                      onChange={() => onChoose(endpoint.id)}
                      className="ph:mt-0.5 ph:size-4 ph:flex-none ph:accent-accent-fill"
                    />
                    <span className="ph:min-w-0">
                      <span className="ph:block ph:[overflow-wrap:anywhere]">{endpoint.url}</span>
                      {has === null && !endpoint.description ? null : (
                        <span className="ph:block ph:text-xs ph:text-muted">{has ?? endpoint.description}</span>
                      )}
                    </span>
                  </label>
                );
              })}
            </div>
          </fieldset>
        )
      }
    </Asked>
  );
};

/** Lets an endpoint get an event type: one that is there, or a new one. A member says first whose endpoint. */
export const SubscribeDialog = ({ eventType, open, onOpenChange }: Props) => {
  const words = useWords();
  const own = embedded()?.applicationId ?? null;
  const [picked, setPicked] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const applications = useQuery(
    api.application.list.queryOptions({ limit: rowsMax, order: 'descending' }, { enabled: open && own === null }),
  );
  const known = applications.data?.data ?? [];
  const appId = own ?? picked ?? known[0]?.id ?? null;
  const subscribe = useMutation({
    mutationFn: async (ref: { app_id: string; endpoint_id: string }) => {
      // As it is now: somebody may have changed it since the list was read.
      const endpoint = await client.endpoint.get.query(ref);
      if (endpoint.eventTypes === null || endpoint.eventTypes.includes(eventType)) return endpoint;
      return client.endpoint.patch.mutate({ ...ref, eventTypes: [...endpoint.eventTypes, eventType] });
    },
    onSuccess: (endpoint) => {
      announce.good(words.catalogue.subscribed(endpoint.url));
      endpointsChanged();
      close(false);
    },
  });
  const close = (next: boolean): void => {
    if (!next) {
      subscribe.reset();
      setChosen(null);
    }
    onOpenChange(next);
  };
  const failure = subscribe.error ? describeFailure(subscribe.error, words) : null;
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={words.catalogue.subscribeTitle(eventType)}
      footer={
        <>
          {appId === null ? null : (
            <Link
              to="/applications/$appId/endpoints/new"
              params={{ appId }}
              search={{ type: eventType }}
              className={`${buttonClass()} ph:me-auto`}
            >
              <Plus aria-hidden size={15} />
              {words.catalogue.newEndpoint}
            </Link>
          )}
          <Button onClick={() => close(false)}>{words.cancel}</Button>
          <Button
            tone="primary"
            disabled={appId === null || chosen === null}
            busy={subscribe.isPending}
            onClick={() => {
              if (appId !== null && chosen !== null) subscribe.mutate({ app_id: appId, endpoint_id: chosen });
            }}
          >
            {words.catalogue.subscribeNow}
          </Button>
        </>
      }
    >
      <div className="ph:grid ph:grid-cols-1 ph:gap-4">
        {own === null ? (
          <Asked asked={applications} rows={1}>
            {({ data }) =>
              data.length === 0 ? (
                <p className="ph:text-sm ph:text-muted">{words.catalogue.noApplications}</p>
              ) : (
                <Field label={words.catalogue.application}>
                  {(parts) => (
                    <Select
                      parts={parts}
                      value={appId ?? ''}
                      choices={data.map((each) => ({ value: each.id, label: each.name }))}
                      onChoose={(id) => {
                        setPicked(id);
                        setChosen(null);
                      }}
                    />
                  )}
                </Field>
              )
            }
          </Asked>
        ) : null}
        {appId === null ? null : (
          <Endpoints key={appId} appId={appId} eventType={eventType} chosen={chosen} onChoose={setChosen} />
        )}
        {failure ? (
          <p role="alert" className="ph:text-sm ph:text-bad">
            {failure.title} {failure.detail}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
};
