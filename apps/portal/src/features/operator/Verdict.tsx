import type { OperatorOverview } from '../../api/outputs.ts';
import { classNames } from '../../ui/class-names.ts';
import { Status, type StatusIcon, type Tone } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats } from '../../words/words.tsx';

const looks = {
  ok: { tone: 'good', icon: 'done', edge: 'ph:border-good/40' },
  warn: { tone: 'warn', icon: 'warning', edge: 'ph:border-warn/60' },
  fail: { tone: 'bad', icon: 'failed', edge: 'ph:border-bad/60' },
} satisfies Record<OperatorOverview['state'], { tone: Tone; icon: StatusIcon; edge: string }>;

/** Whether everything is fine, in a sentence; if not: what, since when, and what to do. */
export const Verdict = ({ overview }: { overview: OperatorOverview }) => {
  const operations = useOperations();
  const formats = useFormats();
  const { verdict } = operations;
  const look = looks[overview.state];
  const workers = overview.processes.filter(({ kind, isAlive }) => kind === 'worker' && isAlive).length;
  return (
    <section
      aria-live="polite"
      className={classNames(
        'ph:rounded-lg ph:border ph:bg-surface ph:px-4 ph:py-3 ph:grid ph:grid-cols-1 ph:gap-2',
        look.edge,
      )}
    >
      <h2 className="ph:text-base">
        <Status tone={look.tone} icon={look.icon} word={verdict[overview.state]} />
      </h2>
      {overview.findings.length === 0 ? (
        <p className="ph:text-sm ph:text-muted">{verdict.okWhat(formats.number(overview.lanes.length), workers)}</p>
      ) : (
        <ul className="ph:grid ph:grid-cols-1 ph:gap-2">
          {overview.findings.map((finding) => (
            <li key={finding.code} className="ph:text-sm">
              <p className="ph:font-medium">
                {verdict.what[finding.code](finding.count)}{' '}
                {finding.since ? (
                  <span className="ph:font-normal ph:text-muted">
                    {verdict.since} <Time at={finding.since} />
                  </span>
                ) : null}
              </p>
              <p className="ph:text-muted">{verdict.todo[finding.code]}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
