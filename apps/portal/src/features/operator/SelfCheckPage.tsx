import { useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { SelfCheck } from '../../api/outputs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status, type StatusIcon, type Tone } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';

const looks = {
  ok: { tone: 'good', icon: 'done' },
  warn: { tone: 'warn', icon: 'warning' },
  fail: { tone: 'bad', icon: 'failed' },
} satisfies Record<SelfCheck['state'], { tone: Tone; icon: StatusIcon }>;
const order = ['fail', 'warn', 'ok'];

const Line = ({ check }: { check: SelfCheck }) => {
  const { check: said } = useOperations();
  return (
    <li className="ph:px-4 ph:py-3 ph:grid ph:grid-cols-[minmax(0,1fr)_auto] ph:sm:grid-cols-[12rem_minmax(0,1fr)_auto] ph:items-start ph:gap-x-4 ph:gap-y-1">
      <h2 className="ph:text-sm">{said.titles[check.id]}</h2>
      <span className="ph:sm:col-start-3">
        <Status chip {...looks[check.state]} word={said.states[check.state]} />
      </span>
      <div className="ph:col-span-2 ph:sm:col-span-1 ph:sm:col-start-2 ph:sm:row-start-1 ph:text-sm ph:min-w-0 ph:[overflow-wrap:anywhere]">
        <p>{said.seen(check.id, check.facts, check.seen)}</p>
        {check.todo ? (
          <p className="ph:mt-1 ph:text-muted">
            <strong className="ph:font-medium ph:text-ink">{said.todo}:</strong> {said.advice(check.id, check.todo)}
          </p>
        ) : null}
      </div>
    </li>
  );
};

/** What the installation stands on: each check with what was seen and what to do. */
export const SelfCheckPage = () => {
  const { check: said } = useOperations();
  const asked = useQuery(api.operator.selfCheck.queryOptions({}, { staleTime: 0 }));
  return (
    <>
      <PageHead
        title={said.title}
        under={said.lead}
        actions={
          <Button
            icon={<RefreshCw aria-hidden size={15} />}
            busy={asked.isFetching}
            onClick={() => void asked.refetch()}
          >
            {said.again}
          </Button>
        }
      />
      <Card
        flush
        tools={
          asked.data ? (
            <p role="status" className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:text-sm">
              <Status {...looks[asked.data.state]} word={said.states[asked.data.state]} />
              <span className="ph:min-w-0">{said.summary[asked.data.state]}</span>
            </p>
          ) : null
        }
        aside={
          asked.data ? (
            <span className="ph:text-sm ph:text-muted">
              {said.checkedAt} <Time at={asked.data.checkedAt} />
            </span>
          ) : null
        }
      >
        <Asked asked={asked} rows={14}>
          {({ checks }) => (
            <ul className="ph:divide-y ph:divide-line">
              {checks
                .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
                .map((check) => (
                  <Line key={check.id} check={check} />
                ))}
            </ul>
          )}
        </Asked>
      </Card>
    </>
  );
};
