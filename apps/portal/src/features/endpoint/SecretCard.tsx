import { useMutation } from '@tanstack/react-query';
import { Eye, EyeOff, RefreshCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { may } from '../../api/embedded.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWords } from '../../words/words.tsx';
import { RotateDialog, type Rotation } from './RotateDialog.tsx';

type Props = {
  reveal: () => Promise<{ key: string }>;
  /** Answers with the new one. */
  rotate: (rotation: Rotation) => Promise<{ key: string }>;
  hasKinds?: boolean;
  /** What stands behind the hint. */
  more?: ReactNode;
};

/** The signing secret. It is fetched when it is asked for and kept nowhere: each look is on record. */
export const SecretCard = ({ reveal, rotate, hasKinds = false, more }: Props) => {
  const words = useWords();
  const [secret, setSecret] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const look = useMutation({
    mutationFn: reveal,
    onSuccess: ({ key }) => setSecret(key),
    onError: useSayFailure(),
    gcTime: 0,
  });
  return (
    <Card
      title={words.secret.title}
      aside={
        <>
          {may('secret:read') ? (
            <Button
              size="small"
              busy={look.isPending}
              icon={secret ? <EyeOff aria-hidden size={14} /> : <Eye aria-hidden size={14} />}
              onClick={() => (secret ? setSecret(null) : look.mutate())}
            >
              {secret ? words.secret.hide : words.secret.reveal}
            </Button>
          ) : null}
          {may('secret:write') ? (
            <Button size="small" icon={<RefreshCcw aria-hidden size={14} />} onClick={() => setAsking(true)}>
              {words.secret.rotate}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="ph:flex ph:items-center ph:gap-1.5 ph:min-h-9 ph:rounded-md ph:bg-sunken ph:border ph:border-line ph:ps-3 ph:pe-1.5 ph:py-1">
        <code dir="ltr" className="ph:flex-1 ph:min-w-0 ph:text-xs ph:[overflow-wrap:anywhere] ph:text-start">
          {secret ?? (
            <>
              <span aria-hidden>whsec_{'•'.repeat(20)}</span>
              <span className="ph:sr-only">{words.secret.masked}</span>
            </>
          )}
        </code>
        {secret ? <CopyButton text={secret} label={words.secret.copy} /> : null}
      </div>
      <p className="ph:mt-2 ph:text-xs ph:text-muted">
        {words.secret.hint}
        {more ? <> {more}</> : null}
      </p>
      <RotateDialog open={asking} onOpenChange={setAsking} rotate={rotate} hasKinds={hasKinds} onRotated={setSecret} />
    </Card>
  );
};
