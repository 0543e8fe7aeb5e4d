import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';
import { type DeliveryCounts, deliveryLook, statesOf } from './delivery-look.ts';

/** Where a message stands over all its endpoints: the worst state in words, how many of how many behind it. */
export const MessageStatus = ({ counts }: { counts: DeliveryCounts }) => {
  const words = useWords();
  const states = statesOf(counts);
  const [worst] = states;
  if (!worst) return <Status tone="idle" icon="stopped" word={words.message.noEndpoint} />;
  const total = states.reduce((sum, each) => sum + each.count, 0);
  return (
    <span className="ph:inline-flex ph:items-center ph:gap-1.5">
      <Status {...deliveryLook[worst.state]} word={words.deliveryState[worst.state]} />
      {total > 1 ? (
        <span className="ph:text-xs ph:text-muted" title={states.map((each) => `${each.count} ${words.deliveryState[each.state]}`).join(', ')}>
          {words.ofTotal(worst.count, total)}
        </span>
      ) : null}
    </span>
  );
};
