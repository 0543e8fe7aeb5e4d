import { useNow } from '../../ui/clock.ts';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';
import { type DeliveryCounts, deliveryLook, statesOf } from './delivery-look.ts';

/** A message without deliveries is either still waiting for its lane or wanted by nobody. Lanes take up a message within seconds. */
const takenUpWithinMs = 60_000;

/** Where a message stands over all its endpoints: the worst state in words, how many of how many behind it. */
export const MessageStatus = ({ counts, publishedAt }: { counts: DeliveryCounts; publishedAt: string }) => {
  const words = useWords();
  const now = useNow(10_000);
  const states = statesOf(counts);
  const [worst] = states;
  if (!worst && now - Date.parse(publishedAt) < takenUpWithinMs)
    return <Status tone="busy" icon="waiting" word={words.message.onItsWay} />;
  if (!worst) return <Status tone="idle" icon="stopped" word={words.message.noEndpoint} />;
  const total = states.reduce((sum, each) => sum + each.count, 0);
  return (
    <span className="ph:inline-flex ph:items-center ph:gap-1.5">
      <Status {...deliveryLook[worst.state]} word={words.deliveryState[worst.state]} />
      {total > 1 ? (
        <span
          className="ph:text-xs ph:text-muted"
          title={states.map((each) => `${each.count} ${words.deliveryState[each.state]}`).join(', ')}
        >
          {words.ofTotal(worst.count, total)}
        </span>
      ) : null}
    </span>
  );
};
