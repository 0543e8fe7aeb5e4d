import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { EventTypeMark } from './EventTypeListPage.tsx';
import { schemaExample, versionsOf } from './schema-example.ts';

const route = getRouteApi('/shell/event-types/$name');

const written = (value: unknown): string => JSON.stringify(value, null, 2);

export const EventTypePage = () => {
  const words = useWords();
  const { name } = route.useParams();
  const [version, setVersion] = useState<string | null>(null);
  const asked = useQuery(api.eventType.get.queryOptions({ event_type_name: name }));
  if (asked.isError && !asked.data) {
    return (
      <FailureState
        page
        {...describeFailure(asked.error, words)}
        onRetry={() => void asked.refetch()}
        busy={asked.isFetching}
      />
    );
  }
  if (!asked.data) return <SkeletonRows />;
  const eventType = asked.data;
  const versions = versionsOf(eventType.schemas);
  const shown = version ?? versions[0];
  const schema = shown === undefined ? undefined : eventType.schemas?.[shown];
  const example = schema ? schemaExample(schema) : undefined;
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
            <span>
              {words.changed} <Time at={eventType.updatedAt} />
            </span>
            <CopyButton text={eventType.name} label={words.copyId(eventType.name)} />
          </>
        }
      />
      {eventType.description ? (
        <p className="ph:mb-5 ph:max-w-[46rem] ph:whitespace-pre-line ph:[overflow-wrap:anywhere]">
          {eventType.description}
        </p>
      ) : null}
      {schema ? (
        <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-2 ph:items-start">
          <Card
            flush
            title={words.eventType.schema}
            aside={
              versions.length > 1 ? (
                <Select
                  aria-label={words.eventType.version}
                  value={shown ?? ''}
                  choices={versions.map((each) => ({ value: each, label: words.eventType.versionName(each) }))}
                  onChoose={setVersion}
                />
              ) : (
                <span className="ph:text-sm ph:text-muted">{words.eventType.versionName(shown ?? '')}</span>
              )
            }
          >
            <Code
              bare
              label="JSON Schema"
              text={written(schema)}
              copyLabel={words.eventType.copySchema}
              heightMax="70vh"
            />
          </Card>
          {example === undefined ? null : (
            <Card flush title={words.eventType.example}>
              <Code
                bare
                label="JSON"
                text={written(example)}
                copyLabel={words.eventType.copyExample}
                heightMax="70vh"
              />
            </Card>
          )}
        </div>
      ) : (
        <Card>
          <p className="ph:text-sm ph:text-muted">{words.eventType.noSchema}</p>
        </Card>
      )}
    </>
  );
};
