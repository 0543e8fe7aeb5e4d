import type { Attempt } from '../../api/outputs.ts';
import { useWords } from '../../words/words.tsx';
import { AttemptItem } from '../attempt/AttemptItem.tsx';

type Props = { appId: string; attempts: readonly Attempt[]; payloadText: string | null; openFirst: boolean };

/** The tries of one delivery, the newest first. */
export const AttemptList = ({ appId, attempts, payloadText, openFirst }: Props) => {
  const words = useWords();
  if (attempts.length === 0) return <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{words.attempt.none}</p>;
  return (
    <ol aria-label={words.attempt.plural} className="ph:divide-y ph:divide-line">
      {attempts.map((attempt, i) => (
        <AttemptItem
          key={attempt.id}
          appId={appId}
          attempt={attempt}
          payloadText={payloadText}
          open={openFirst && i === 0}
        />
      ))}
    </ol>
  );
};
