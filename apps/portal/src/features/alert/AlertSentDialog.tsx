import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { Alert } from '../../api/outputs.ts';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.tsx';
import { AttemptView } from '../attempt/AttemptDetail.tsx';
import { AttemptLine } from '../attempt/AttemptItem.tsx';

const attemptsMax = 50;

/** What an alert sent, newest first, with request and answer. */
export const AlertSentDialog = ({ appId, alert, onClose }: { appId: string; alert: Alert; onClose: () => void }) => {
  const words = useWords();
  const asked = useQuery(
    api.alert.attempts.queryOptions({ app_id: appId, alert_id: alert.id, limit: attemptsMax }, { meta: live }),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.alert.sent}
      description={
        <span className="ph:grid ph:grid-cols-1 ph:gap-1 ph:text-sm">
          <span className="ph:[overflow-wrap:anywhere]">{alert.email ?? alert.url}</span>
          <CopyableId id={alert.id} />
        </span>
      }
    >
      <Asked asked={asked} rows={3}>
        {(page) =>
          page.data.length === 0 ? (
            <EmptyState icon={<Send size={20} />} title={words.alert.sentNone}>
              <p>{words.alert.sentNoneHint}</p>
            </EmptyState>
          ) : (
            <ol
              aria-label={words.alert.sent}
              className="ph:divide-y ph:divide-line ph:-mx-5 ph:border-y ph:border-line"
            >
              {page.data.map((attempt) => (
                <AttemptLine key={attempt.id} attempt={attempt} manual={words.alert.isTest} said={attempt.text}>
                  {attempt.text ? (
                    <p className="ph:mb-3 ph:text-sm ph:[overflow-wrap:anywhere]">{attempt.text}</p>
                  ) : null}
                  <AttemptView attempt={attempt} body={attempt.payload} />
                </AttemptLine>
              ))}
            </ol>
          )
        }
      </Asked>
    </Dialog>
  );
};
