import type { DeliveryRow } from '../../api/outputs.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useWords } from '../../words/words.tsx';
import { retryPlan } from './retry-plan.ts';
import { useRetry } from './use-retry.ts';

type Chosen = Pick<
  DeliveryRow,
  'msgId' | 'endpointId' | 'state' | 'nextAttemptAt' | 'endpointDeleted' | 'endpointDisabled'
>;
type Props = {
  appId: string;
  rows: readonly Chosen[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDone?: () => void;
};

/** Says what a retry will do before it is done. */
export const RetryDialog = ({ appId, rows, open, onOpenChange, onDone }: Props) => {
  const words = useWords();
  const retry = useRetry(() => {
    onOpenChange(false);
    onDone?.();
  });
  const plan = retryPlan(rows);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={words.delivery.retryTitle(rows.length)}
      confirm={words.delivery.retryNow}
      tone="primary"
      busy={retry.isPending}
      onConfirm={() =>
        retry.mutate({
          app_id: appId,
          deliveries: rows.map(({ msgId, endpointId }) => ({ msgId, endpointId })),
        })
      }
    >
      {(['hasten', 'restart', 'repeat', 'nothing'] as const)
        .filter((effect) => plan[effect] > 0)
        .map((effect) => (
          <p key={effect}>{words.delivery.effect[effect](plan[effect])}</p>
        ))}
    </ConfirmDialog>
  );
};
