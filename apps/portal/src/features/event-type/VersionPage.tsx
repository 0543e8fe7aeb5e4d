import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { EventType } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { useWords } from '../../words/words.tsx';
import { eventTypesChanged } from './catalogue.ts';
import { EventTypeTrail } from './EventTypeFormPage.tsx';
import { versionsOf } from './schema-example.ts';
import { VersionForm } from './VersionForm.tsx';

const route = getRouteApi('/shell/event-types/$name/version');

const Page = ({ eventType }: { eventType: EventType }) => {
  const words = useWords();
  const navigate = useNavigate();
  const { of } = route.useSearch();
  const { name } = eventType;
  const edited = versionsOf(eventType.schemas).find((version) => version === of);
  return (
    <>
      <PageHead
        title={edited === undefined ? words.catalogue.newVersionOf(name) : words.catalogue.editVersionOf(edited, name)}
        trail={<EventTypeTrail name={name} />}
        under={edited === undefined ? words.catalogue.holdsAtOnce : words.catalogue.editWarn}
      />
      <VersionForm
        key={edited}
        eventType={eventType}
        edited={edited}
        onStored={(version) => {
          announce.good(words.catalogue.published(version));
          void eventTypesChanged();
          void navigate({ to: '/event-types/$name', params: { name }, search: { version } });
        }}
      />
    </>
  );
};

/** A version more, or one that is mended. */
export const VersionPage = () => {
  const { name } = route.useParams();
  const asked = useQuery(api.eventType.get.queryOptions({ event_type_name: name }));
  return (
    <Asked page asked={asked}>
      {(eventType) => <Page eventType={eventType} />}
    </Asked>
  );
};
