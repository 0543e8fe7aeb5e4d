import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { SteerRun } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Status, type StatusIcon, type Tone } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { TemporalLink } from './LaneTable.tsx';

const looks: Record<SteerRun['state'], { tone: Tone; icon: StatusIcon }> = {
  running: { tone: 'busy', icon: 'retrying' },
  paused: { tone: 'warn', icon: 'paused' },
  finished: { tone: 'good', icon: 'done' },
  cancelled: { tone: 'idle', icon: 'stopped' },
  failed: { tone: 'bad', icon: 'failed' },
};

const Actions = ({ run }: { run: SteerRun }) => {
  const words = useWords();
  const { steer } = useOperations();
  const [asking, setAsking] = useState(false);
  const changed = {
    onSuccess: () => {
      setAsking(false);
      void queries.invalidateQueries({ queryKey: api.operator.steerRuns.queryKey() });
    },
    onError: useSayFailure(),
  };
  const pause = useMutation(api.operator.pauseSteerRun.mutationOptions(changed));
  const resume = useMutation(api.operator.resumeSteerRun.mutationOptions(changed));
  const cancel = useMutation(api.operator.cancelSteerRun.mutationOptions(changed));
  const ref = { run_id: run.id };
  if (run.state !== 'running' && run.state !== 'paused') return null;
  return (
    <span className="ph:flex ph:gap-1.5">
      {run.state === 'running' ? (
        <Button
          size="small"
          icon={<Pause aria-hidden size={13} />}
          busy={pause.isPending}
          onClick={() => pause.mutate(ref)}
        >
          {steer.pauseRun}
        </Button>
      ) : (
        <Button
          size="small"
          icon={<Play aria-hidden size={13} />}
          busy={resume.isPending}
          onClick={() => resume.mutate(ref)}
        >
          {steer.resumeRun}
        </Button>
      )}
      <Button size="small" icon={<X aria-hidden size={13} />} onClick={() => setAsking(true)}>
        {steer.cancelRun}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={steer.cancelTitle}
        confirm={words.task.cancel}
        busy={cancel.isPending}
        onConfirm={() => cancel.mutate(ref)}
      >
        <p>{steer.cancelWhat}</p>
      </ConfirmDialog>
    </span>
  );
};

/** What was steered: to whom, why, by whom, how far it is, tenant by tenant. */
export const SteerRunItem = ({ run }: { run: SteerRun }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { steer } = operations;
  const done = run.chosen + run.skipped;
  // More may have come since it was counted.
  const most = Math.max(run.estimated, done);
  const share = run.state === 'finished' ? 1 : most === 0 ? 0 : done / most;
  const name = `${steer.actions[run.action]}: ${run.host ?? run.endpointId ?? run.tasks[0]?.tenantName ?? steer.everything}`;
  return (
    <li className="ph:px-4 ph:py-3 ph:grid ph:grid-cols-1 ph:gap-1.5">
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1">
        <h3 className="ph:min-w-0 ph:text-sm ph:[overflow-wrap:anywhere]">{name}</h3>
        <Status {...looks[run.state]} word={words.task.state[run.state]} />
        <span className="ph:text-sm">{words.task.progress(formats.number(done), formats.number(most))}</span>
        <span className="ph:ms-auto">
          <Actions run={run} />
        </span>
      </div>
      <progress aria-label={name} className="ph:w-full ph:h-1.5 ph:accent-accent-fill" value={share} max={1} />
      <p className="ph:flex ph:flex-wrap ph:gap-x-3 ph:text-sm ph:text-muted">
        <span className="ph:min-w-0 ph:[overflow-wrap:anywhere]">
          {run.reason} ({steer.by} {run.by})
        </span>
        {run.skipped > 0 ? <span>{steer.skipped(formats.number(run.skipped))}</span> : null}
        <span className="ph:ms-auto">
          <Time at={run.createdAt} />
        </span>
      </p>
      <details>
        <summary className="ph:text-xs ph:text-muted ph:hover:text-ink">
          {steer.perTenant} ({formats.number(run.tasks.length)})
        </summary>
        <ul className="ph:mt-1.5 ph:grid ph:grid-cols-1 ph:gap-1">
          {run.tasks.map((task) => (
            <li key={task.id} className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:text-sm">
              <Link
                to="/operator/tenants/$tenantId"
                params={{ tenantId: task.tenantId }}
                className="ph:min-w-0 ph:truncate ph:text-accent ph:hover:underline"
              >
                {task.tenantName}
              </Link>
              <Status {...looks[task.state]} word={words.task.state[task.state]} />
              <span>
                {words.task.progress(
                  formats.number(task.chosen + task.skipped),
                  formats.number(Math.max(task.estimated, task.chosen + task.skipped)),
                )}
              </span>
              <CopyableId id={task.id} />
              <TemporalLink url={task.temporalUrl} label={`${operations.openTemporal}: ${task.id}`} />
              {task.error ? <span className="ph:text-bad ph:[overflow-wrap:anywhere]">{task.error}</span> : null}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};
