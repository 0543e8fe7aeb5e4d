import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.tsx';
import { operationalChanged } from './operational-changed.ts';

const hourMs = 3_600_000;
const ranges = { '1h': hourMs, '24h': 24 * hourMs, '7d': 7 * 24 * hourMs } as const;
type Range = keyof typeof ranges;
const names: readonly Range[] = ['1h', '24h', '7d'];

type Props = { endpointId: string; open: boolean; onClose: () => void };

/** What failed or was held since: sent again. */
export const RecoverDialog = ({ endpointId, open, onClose }: Props) => {
  const words = useWords();
  const onError = useSayFailure();
  const [range, setRange] = useState<Range>('24h');
  const recover = useMutation(
    api.operationalWebhook.recover.mutationOptions({
      onSuccess: () => {
        onClose();
        announce.good(words.operational.recoverStarted);
        operationalChanged();
      },
      onError,
    }),
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={words.operational.recoverTitle}
      confirm={words.operational.recover}
      tone="primary"
      busy={recover.isPending}
      onConfirm={() =>
        recover.mutate({ endpoint_id: endpointId, since: new Date(Date.now() - ranges[range]).toISOString() })
      }
    >
      <p>{words.operational.recoverWhat}</p>
      <div className="ph:text-ink">
        <Field label={words.operational.recoverSince}>
          {(parts) => (
            <Select
              parts={parts}
              value={range}
              choices={names.map((each) => ({ value: each, label: words.timeRange[each] }))}
              onChoose={(value) => setRange(names.find((each) => each === value) ?? '24h')}
            />
          )}
        </Field>
      </div>
    </ConfirmDialog>
  );
};
