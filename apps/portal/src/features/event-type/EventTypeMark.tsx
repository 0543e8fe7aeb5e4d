import type { EventType } from '../../api/outputs.ts';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';

/** What sets an event type apart from those that are simply there. */
export const EventTypeMark = ({ eventType }: { eventType: EventType }) => {
  const words = useWords();
  if (eventType.archived) return <Status tone="idle" icon="stopped" word={words.eventType.archived} />;
  if (eventType.deprecated) return <Status tone="warn" icon="warning" word={words.eventType.deprecated} />;
  return null;
};
