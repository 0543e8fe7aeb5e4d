import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { describeFailure } from '../../api/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';

/** How often whoever watches an example looks for what became of it. */
export const watchMs = 500;

/** Whether an example arrived, null while nobody knows, with what is to be said about it. */
export const ExampleOutcome = ({ arrived, children }: { arrived: boolean | null; children?: ReactNode }) => {
  const words = useWords();
  if (arrived === null)
    return (
      <>
        <p role="status">{words.sendTest.watching}</p>
        <SkeletonRows rows={1} />
      </>
    );
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-2" role="status">
      <div>
        <Status
          chip
          tone={arrived ? 'good' : 'bad'}
          icon={arrived ? 'done' : 'failed'}
          word={arrived ? words.attempt.succeeded : words.attempt.failed}
        />
      </div>
      {children}
    </div>
  );
};

type Props = {
  title: string;
  description: string;
  sendLabel: string;
  send: () => Promise<{ id: string }>;
  onClose: () => void;
  /** What can be chosen, with why it could not be sent. */
  choice: (error: string | undefined) => ReactNode;
  outcome: (msgId: string) => ReactNode;
};

/** An example is chosen, sent, and watched until it is known what became of it. */
export const ExampleDialog = ({ title, description, sendLabel, send, onClose, choice, outcome }: Props) => {
  const words = useWords();
  const formId = useId();
  const sending = useMutation({ mutationFn: send });
  const failure = sending.error ? describeFailure(sending.error, words) : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      description={description}
      footer={
        sending.data ? (
          <>
            <Button onClick={() => sending.reset()}>{words.sendTest.again}</Button>
            <Button tone="primary" onClick={onClose}>
              {words.close}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={sending.isPending}>
              {sendLabel}
            </Button>
          </>
        )
      }
    >
      {sending.data ? (
        outcome(sending.data.id)
      ) : (
        <form
          id={formId}
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!sending.isPending) sending.mutate();
          }}
        >
          {choice(failure ? `${failure.title} ${failure.detail ?? ''}` : undefined)}
        </form>
      )}
    </Dialog>
  );
};
