import { compareSchemas } from '@posthorn/shared/schema-compatibility';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { EventType } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';
import { ChangeList } from './ChangeList.tsx';
import { versionsOf } from './schema-example.ts';

type VersionProps = { eventType: EventType; version: string; before: string | undefined; isShown: boolean };

const Version = ({ eventType, version, before, isShown }: VersionProps) => {
  const words = useWords();
  const changes = useMemo(() => {
    const [old, now] = [before === undefined ? undefined : eventType.schemas?.[before], eventType.schemas?.[version]];
    return old && now ? compareSchemas(old, now) : null;
  }, [eventType, version, before]);
  const breaking = changes?.filter((change) => change.breaking).length ?? 0;
  return (
    <li className="ph:px-4 ph:py-3">
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1">
        <Link
          from="/event-types/$name"
          search={(search) => ({ ...search, version })}
          aria-current={isShown ? 'true' : undefined}
          className="ph:font-medium ph:hover:underline ph:aria-[current=true]:text-accent"
        >
          {words.eventType.versionName(version)}
        </Link>
        {changes === null ? (
          <span className="ph:text-sm ph:text-muted">{words.catalogue.firstVersion}</span>
        ) : breaking > 0 ? (
          <Status tone="bad" icon="warning" word={words.catalogue.breakingCount(breaking)} />
        ) : (
          <Status tone="good" icon="done" word={words.catalogue.compatible} />
        )}
      </div>
      {changes === null ? null : (
        <details open={isShown} className="ph:mt-1">
          <summary className="ph:text-sm ph:text-muted">
            {words.catalogue.changesSince(before ?? '')}: {words.catalogue.changeCount(changes.length)}
          </summary>
          <div className="ph:mt-1">
            <ChangeList changes={changes} />
          </div>
        </details>
      )}
    </li>
  );
};

/** All versions, the newest first, each with what a receiver notices of it. */
export const VersionHistory = ({ eventType, shown }: { eventType: EventType; shown: string }) => {
  const words = useWords();
  const versions = versionsOf(eventType.schemas);
  return (
    <Card flush title={words.catalogue.versions}>
      <ol className="ph:divide-y ph:divide-line">
        {versions.map((version, at) => (
          <Version
            // Opened anew for each version that is chosen.
            key={`${version} ${version === shown}`}
            eventType={eventType}
            version={version}
            before={versions[at + 1]}
            isShown={version === shown}
          />
        ))}
      </ol>
    </Card>
  );
};
