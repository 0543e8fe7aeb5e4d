import { useMutation } from '@tanstack/react-query';
import { Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import type { BackgroundTask } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Status, type StatusIcon, type Tone } from '../../ui/Status.tsx';
import { Countdown } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';

const look: Record<BackgroundTask['data']['state'], { tone: Tone; icon: StatusIcon }> = {
  running: { tone: 'busy', icon: 'retrying' },
  paused: { tone: 'warn', icon: 'paused' },
  finished: { tone: 'good', icon: 'done' },
  cancelled: { tone: 'idle', icon: 'stopped' },
  failed: { tone: 'bad', icon: 'failed' },
};

export const TaskStatus = ({ task }: { task: BackgroundTask }) => {
  const words = useWords();
  return <Status {...look[task.data.state]} word={words.task.state[task.data.state]} />;
};

/** How far a task is, with what can be done about it. */
export const TaskProgress = ({ task }: { task: BackgroundTask }) => {
  const words = useWords();
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const { state, chosen, skipped, estimated } = task.data;
  const done = chosen + skipped;
  // More may have come since it was counted.
  const most = Math.max(estimated, done);
  const changed = {
    onSuccess: () => {
      setAsking(false);
      void queries.invalidateQueries({ queryKey: api.backgroundTask.pathKey() });
    },
    onError: (error: unknown) => {
      const failure = describeFailure(error, words);
      announce.bad(failure.title, failure.detail);
    },
  };
  const pause = useMutation(api.backgroundTask.pause.mutationOptions(changed));
  const resume = useMutation(api.backgroundTask.resume.mutationOptions(changed));
  const cancel = useMutation(api.backgroundTask.cancel.mutationOptions(changed));
  const runs = state === 'running' || state === 'paused';
  const share = state === 'finished' ? 1 : most === 0 ? 0 : done / most;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-1.5 ph:min-w-0">
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:text-sm">
        <TaskStatus task={task} />
        <span>{words.task.progress(formats.number(done), formats.number(most))}</span>
        {task.data.expectedEndAt && state === 'running' ? (
          <span className="ph:text-muted">
            {words.task.expectedEnd} <Countdown at={task.data.expectedEndAt} />
          </span>
        ) : null}
        {runs && may('attempt:write') ? (
          <span className="ph:ms-auto ph:flex ph:gap-1.5">
            {state === 'running' ? (
              <Button
                size="small"
                icon={<Pause aria-hidden size={13} />}
                busy={pause.isPending}
                onClick={() => pause.mutate({ task_id: task.id })}
              >
                {words.task.pause}
              </Button>
            ) : (
              <Button
                size="small"
                icon={<Play aria-hidden size={13} />}
                busy={resume.isPending}
                onClick={() => resume.mutate({ task_id: task.id })}
              >
                {words.task.resume}
              </Button>
            )}
            <Button size="small" icon={<X aria-hidden size={13} />} onClick={() => setAsking(true)}>
              {words.task.cancel}
            </Button>
          </span>
        ) : null}
      </div>
      <progress
        aria-label={words.task.kind[task.task]}
        className="ph:w-full ph:h-1.5 ph:accent-accent-fill"
        value={share}
        max={1}
      />
      {skipped > 0 ? <p className="ph:text-xs ph:text-muted">{words.task.skipped(formats.number(skipped))}</p> : null}
      {task.data.error ? <p className="ph:text-sm ph:text-bad ph:[overflow-wrap:anywhere]">{task.data.error}</p> : null}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.task.cancelTitle}
        confirm={words.task.cancel}
        busy={cancel.isPending}
        onConfirm={() => cancel.mutate({ task_id: task.id })}
      >
        <p>{words.task.cancelWhat}</p>
      </ConfirmDialog>
    </div>
  );
};
