import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Archive, Flag, type LucideIcon, TriangleAlert } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { EventType } from '../../api/outputs.ts';
import { eventTypeTabs } from '../../routes/search.ts';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { EventTypeActions } from './EventTypeActions.tsx';
import { EventTypeMark } from './EventTypeMark.tsx';
import { SchemaTable } from './SchemaTable.tsx';
import { exampleOf, versionsOf } from './schema-example.ts';
import { TypesPanel } from './TypesPanel.tsx';
import { VersionHistory } from './VersionHistory.tsx';

const route = getRouteApi('/shell/event-types/$name');

const Notice = ({ icon: Icon, title, what, tone }: { icon: LucideIcon; title: string; what: string; tone: string }) => (
  <p className={`ph:flex ph:gap-2.5 ph:mb-5 ph:max-w-[52rem] ph:rounded-md ph:px-3 ph:py-2 ph:text-sm ${tone}`}>
    <Icon aria-hidden size={16} className="ph:mt-0.5" />
    <span>
      <strong className="ph:font-semibold">{title}</strong> {what}
    </span>
  </p>
);

const Views = ({ eventType, shown }: { eventType: EventType; shown: string | undefined }) => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const versions = versionsOf(eventType.schemas);
  const schema = shown === undefined ? undefined : eventType.schemas?.[shown];
  const example = shown === undefined ? null : exampleOf(eventType, shown);
  const types = (
    <TypesPanel
      name={eventType.name}
      version={shown}
      language={search.language ?? 'typescript'}
      onChoose={(language) => void navigate({ search: (before) => ({ ...before, language }), replace: true })}
    />
  );
  if (!schema || !example)
    return (
      <Card>
        <p className="ph:text-sm ph:text-muted">{words.eventType.noSchema}</p>
      </Card>
    );
  return (
    <section className="ph:rounded-lg ph:border ph:border-line ph:bg-surface ph:min-w-0">
      <h2 className="ph:sr-only">{words.catalogue.payload}</h2>
      <div className="ph:[&>*>*:first-child]:px-2 ph:[&>*>*:first-child]:pt-1.5 ph:[&>*>[role=tabpanel]]:pt-0">
        <Tabs
          label={words.catalogue.parts}
          initial={search.tab ?? 'fields'}
          onChoose={(value) =>
            void navigate({
              search: (before) => ({ ...before, tab: eventTypeTabs.find((each) => each === value) }),
              replace: true,
            })
          }
          aside={
            <div className="ph:py-1.5">
              {versions.length > 1 ? (
                <Select
                  aria-label={words.eventType.version}
                  value={shown ?? ''}
                  choices={versions.map((each, at) => ({
                    value: each,
                    label: `${words.eventType.versionName(each)}${at === 0 ? ` (${words.catalogue.newest})` : ''}`,
                  }))}
                  onChoose={(version) => void navigate({ search: (before) => ({ ...before, version }) })}
                />
              ) : (
                <span className="ph:px-2 ph:text-sm ph:text-muted">{words.eventType.versionName(shown ?? '')}</span>
              )}
            </div>
          }
          tabs={[
            {
              value: 'fields',
              label: words.catalogue.fields,
              content: (
                <SchemaTable
                  key={shown}
                  schema={schema}
                  label={`${words.catalogue.fields}: ${words.eventType.versionName(shown ?? '')}`}
                />
              ),
            },
            {
              value: 'schema',
              label: words.eventType.schema,
              content: (
                <Code
                  bare
                  label={words.catalogue.rawSchema}
                  text={JSON.stringify(schema, null, 2)}
                  copyLabel={words.eventType.copySchema}
                  heightMax="70vh"
                />
              ),
            },
            {
              value: 'example',
              label: words.eventType.example,
              content: (
                <Code
                  bare
                  label={example.isGiven ? words.catalogue.exampleGiven : words.catalogue.exampleMade}
                  text={example.text}
                  copyLabel={words.eventType.copyExample}
                  heightMax="70vh"
                />
              ),
            },
            { value: 'types', label: words.catalogue.types, content: types },
          ]}
        />
      </div>
    </section>
  );
};

const Page = ({ eventType }: { eventType: EventType }) => {
  const words = useWords();
  const search = route.useSearch();
  const versions = versionsOf(eventType.schemas);
  // A version that is gone from the address's time is shown as the newest.
  const shown = versions.find((each) => each === search.version) ?? versions[0];
  return (
    <>
      <PageHead
        mono
        title={eventType.name}
        trail={
          <Link to="/event-types" className="ph:hover:text-ink ph:hover:underline">
            {words.eventType.plural}
          </Link>
        }
        under={
          <>
            <EventTypeMark eventType={eventType} />
            {eventType.groupName ? <span>{eventType.groupName}</span> : null}
            {eventType.featureFlag ? (
              <span className="ph:inline-flex ph:items-center ph:gap-1">
                <Flag aria-hidden size={13} />
                {words.catalogue.flagged(eventType.featureFlag)}
              </span>
            ) : null}
            <span>
              {words.changed} <Time at={eventType.updatedAt} />
            </span>
            <CopyButton text={eventType.name} label={words.copyId(eventType.name)} />
          </>
        }
        actions={<EventTypeActions eventType={eventType} shown={shown} />}
      />
      {eventType.archived ? (
        <Notice
          icon={Archive}
          tone="ph:bg-sunken"
          title={words.catalogue.archivedTitle}
          what={words.catalogue.archivedWhat}
        />
      ) : null}
      {eventType.deprecated ? (
        <Notice
          icon={TriangleAlert}
          tone="ph:bg-warn-soft ph:text-warn"
          title={words.catalogue.deprecatedTitle}
          what={words.catalogue.deprecatedWhat}
        />
      ) : null}
      {eventType.description ? (
        <p className="ph:mb-5 ph:max-w-[46rem] ph:whitespace-pre-line ph:[overflow-wrap:anywhere]">
          {eventType.description}
        </p>
      ) : null}
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <Views eventType={eventType} shown={shown} />
        {shown !== undefined && versions.length > 1 ? <VersionHistory eventType={eventType} shown={shown} /> : null}
      </div>
    </>
  );
};

export const EventTypePage = () => {
  const { name } = route.useParams();
  const asked = useQuery(api.eventType.get.queryOptions({ event_type_name: name }));
  return (
    <Asked page asked={asked}>
      {(eventType) => <Page eventType={eventType} />}
    </Asked>
  );
};
