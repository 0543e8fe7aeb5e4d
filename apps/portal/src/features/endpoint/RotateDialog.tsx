import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { announce } from '../../ui/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.tsx';

const overlapHours = ['0', '1', '24', '72'] as const;
const kinds = ['hmac', 'ed25519'] as const;

export type Rotation = { gracePeriodSeconds: number; kind?: (typeof kinds)[number] };

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  rotate: (rotation: Rotation) => Promise<{ key: string }>;
  /** Whether there are several kinds of secret to choose from. */
  hasKinds: boolean;
  onRotated: (key: string) => void;
};

/** A new secret, with the time in which the old one holds beside it. */
export const RotateDialog = ({ open, onOpenChange, rotate, hasKinds, onRotated }: Props) => {
  const words = useWords();
  const [hours, setHours] = useState<(typeof overlapHours)[number]>('24');
  const [kind, setKind] = useState<(typeof kinds)[number] | ''>('');
  const rotation = useMutation({
    mutationFn: rotate,
    onSuccess: ({ key }) => {
      onRotated(key);
      onOpenChange(false);
      announce.good(words.secret.rotated, `${words.secret.overlap}: ${words.secret.overlapChoice[hours]}`);
    },
    onError: useSayFailure(),
    gcTime: 0,
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={words.secret.rotateTitle}
      confirm={words.secret.rotate}
      tone="primary"
      busy={rotation.isPending}
      onConfirm={() => rotation.mutate({ gracePeriodSeconds: Number(hours) * 3600, ...(kind ? { kind } : {}) })}
    >
      <p>{words.secret.rotateWhat}</p>
      <div className="ph:grid ph:grid-cols-1 ph:gap-3 ph:text-ink">
        <Field label={words.secret.overlap} hint={hours === '0' ? words.secret.overlapNone : words.secret.overlapUntil}>
          {(parts) => (
            <Select
              parts={parts}
              value={hours}
              choices={overlapHours.map((each) => ({ value: each, label: words.secret.overlapChoice[each] }))}
              onChoose={(value) => setHours(overlapHours.find((each) => each === value) ?? '24')}
            />
          )}
        </Field>
        {hasKinds ? (
          <Field label={words.secret.kind}>
            {(parts) => (
              <Select
                parts={parts}
                value={kind}
                choices={[
                  { value: '', label: words.secret.kindSame },
                  ...kinds.map((each) => ({ value: each, label: words.secret.kindChoice[each] })),
                ]}
                onChoose={(value) => setKind(kinds.find((each) => each === value) ?? '')}
              />
            )}
          </Field>
        ) : null}
      </div>
    </ConfirmDialog>
  );
};
