import { useQuery } from '@tanstack/react-query';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Usage } from '../../api/outputs.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Card, Figure } from '../../ui/Card.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { everyStep } from './every-step.ts';

const dayMs = 86_400_000;

const Largest = ({
  title,
  rows,
}: {
  title: string;
  rows: readonly { key: string; name: string; messages: number }[];
}) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Card flush title={title}>
      {rows.length === 0 ? (
        <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{words.noTraffic}</p>
      ) : (
        <Table
          caption={title}
          head={
            <>
              <HeadCell grow>{words.name}</HeadCell>
              <HeadCell end>{words.message.plural}</HeadCell>
            </>
          }
        >
          {rows.map((row) => (
            <Row key={row.key}>
              <Cell grow>
                <span className="ph:block ph:truncate">{row.name}</span>
              </Cell>
              <Cell end>{formats.number(row.messages)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
};

const Report = ({ usage }: { usage: Usage }) => {
  const words = useWords();
  const formats = useFormats();
  const { total } = usage;
  const tries = total.deliveries + total.failures;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-5">
      <Card title={words.usage.month}>
        <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-4 ph:gap-4">
          <Figure
            name={words.usage.thisMonth}
            value={formats.number(usage.messagesThisMonth)}
            note={
              usage.messagesPerMonth === null
                ? words.usage.noQuota
                : words.usage.ofQuota(formats.number(usage.messagesPerMonth))
            }
          />
          <Figure name={words.message.plural} value={formats.number(total.messages)} note={words.usage.days30} />
          <Figure name={words.attempt.plural} value={formats.number(tries)} note={words.usage.days30} />
          <Figure
            name={words.endpoint.success}
            value={tries === 0 ? '–' : formats.percent(total.deliveries / tries)}
            note={words.usage.days30}
          />
        </dl>
        {usage.messagesPerMonth === null ? null : (
          <progress
            aria-label={words.usage.thisMonth}
            className="ph:mt-4 ph:w-full ph:h-1.5 ph:accent-accent-fill"
            value={Math.min(usage.messagesThisMonth, usage.messagesPerMonth)}
            max={Math.max(1, usage.messagesPerMonth)}
          />
        )}
      </Card>
      <Card title={words.usage.byDay}>
        <Bars
          bars={everyStep(usage.data, dayMs, 30, Date.parse(usage.until))}
          caption={words.usage.byDay}
          time={words.time}
          good={words.attempt.succeeded}
          bad={words.attempt.failed}
        />
      </Card>
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-2 ph:items-start">
        <Largest
          title={words.application.plural}
          rows={usage.byApplication.map(({ appId, name, messages }) => ({ key: appId, name, messages }))}
        />
        <Largest
          title={words.eventType.plural}
          rows={usage.byEventType.map(({ eventType, messages }) => ({ key: eventType, name: eventType, messages }))}
        />
      </div>
    </div>
  );
};

export const UsagePage = () => {
  const words = useWords();
  const asked = useQuery(api.usage.read.queryOptions({ group: 'day' }));
  return (
    <>
      <PageHead title={words.usage.title} under={words.usage.lead} />
      <Asked asked={asked} rows={9}>
        {(usage) => <Report usage={usage} />}
      </Asked>
    </>
  );
};
