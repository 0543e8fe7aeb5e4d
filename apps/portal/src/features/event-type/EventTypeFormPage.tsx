import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { EventType } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useWords } from '../../words/words.tsx';
import { eventTypesChanged } from './catalogue.ts';
import { EventTypeForm } from './EventTypeForm.tsx';
import { draftOf, emptyDraft, factsOf, isObject, readJson } from './event-type-draft.ts';

const editRoute = getRouteApi('/shell/event-types/$name/edit');

export const EventTypeTrail = ({ name }: { name?: string }) => {
  const words = useWords();
  const linkClass = 'ph:hover:text-ink ph:hover:underline';
  return (
    <>
      <Link to="/event-types" className={linkClass}>
        {words.eventType.plural}
      </Link>
      {name === undefined ? null : (
        <>
          {' / '}
          <Link
            to="/event-types/$name"
            params={{ name }}
            className={`${linkClass} ph:font-mono ph:[overflow-wrap:anywhere]`}
          >
            {name}
          </Link>
        </>
      )}
    </>
  );
};

export const EventTypeNewPage = () => {
  const words = useWords();
  const navigate = useNavigate();
  const create = useMutation(api.eventType.create.mutationOptions());
  return (
    <>
      <PageHead title={words.catalogue.create} trail={<EventTypeTrail />} />
      <EventTypeForm
        isNew
        initial={emptyDraft}
        submit={words.create}
        busy={create.isPending}
        error={create.error}
        onSubmit={(draft, leave) => {
          const [schema, example] = [readJson(draft.schemaText), readJson(draft.exampleText)];
          create.mutate(
            {
              name: draft.name.trim(),
              ...factsOf(draft),
              ...(schema.kind === 'value' && isObject(schema.value) ? { schemas: { '1': schema.value } } : {}),
              ...(example.kind === 'value' ? { examples: { '1': example.value } } : {}),
            },
            {
              onSuccess: ({ name }) => {
                leave();
                announce.good(words.catalogue.created(name));
                void eventTypesChanged();
                void navigate({ to: '/event-types/$name', params: { name } });
              },
            },
          );
        }}
        cancel={
          <Link to="/event-types" className={buttonClass()}>
            {words.cancel}
          </Link>
        }
      />
    </>
  );
};

const EditForm = ({ eventType }: { eventType: EventType }) => {
  const words = useWords();
  const navigate = useNavigate();
  const { name } = eventType;
  const patch = useMutation(api.eventType.patch.mutationOptions());
  return (
    <>
      <PageHead title={words.catalogue.editTitle(name)} trail={<EventTypeTrail name={name} />} />
      <EventTypeForm
        isNew={false}
        initial={draftOf(eventType)}
        submit={words.save}
        busy={patch.isPending}
        error={patch.error}
        onSubmit={(draft, leave) =>
          patch.mutate(
            { event_type_name: name, ...factsOf(draft, eventType) },
            {
              onSuccess: () => {
                leave();
                announce.good(words.saved);
                void eventTypesChanged();
                void navigate({ to: '/event-types/$name', params: { name } });
              },
            },
          )
        }
        cancel={
          <Link to="/event-types/$name" params={{ name }} className={buttonClass()}>
            {words.cancel}
          </Link>
        }
      />
    </>
  );
};

export const EventTypeEditPage = () => {
  const { name } = editRoute.useParams();
  const asked = useQuery(api.eventType.get.queryOptions({ event_type_name: name }));
  return (
    <Asked page asked={asked}>
      {(eventType) => <EditForm eventType={eventType} />}
    </Asked>
  );
};
