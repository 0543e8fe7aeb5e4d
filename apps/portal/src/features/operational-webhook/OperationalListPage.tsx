import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Megaphone, Plus } from 'lucide-react';
import { useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { OperationalEndpoint } from '../../api/outputs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { OperationalDialog } from './OperationalDialog.tsx';
import { OperationalStatus } from './OperationalStatus.tsx';
import { ToldCard } from './ToldCard.tsx';

/** How the last notice to an endpoint ended. */
const LastNotice = ({ endpointId }: { endpointId: string }) => {
  const words = useWords();
  const asked = useQuery(
    api.operationalWebhook.attempts.queryOptions(
      { endpoint_id: endpointId, limit: 1, with_content: false },
      { meta: live },
    ),
  );
  const last = asked.data?.data[0];
  if (!last) return <span className="ph:text-muted">–</span>;
  const arrived = last.errorCode === null;
  return (
    <span className="ph:inline-flex ph:items-center ph:gap-2">
      <Status
        tone={arrived ? 'good' : 'bad'}
        icon={arrived ? 'done' : 'failed'}
        word={arrived ? words.attempt.succeeded : words.attempt.failed}
      />
      <span className="ph:text-muted">
        <Time at={last.timestamp} />
      </span>
    </span>
  );
};

const Line = ({ endpoint }: { endpoint: OperationalEndpoint }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Row>
      <Cell wideOnly>
        <OperationalStatus endpoint={endpoint} />
      </Cell>
      <Cell grow>
        <Link to="/operational-webhooks/$endpointId" params={{ endpointId: endpoint.id }} className={rowLinkClass}>
          <span className="ph:block ph:truncate">{endpoint.url}</span>
        </Link>
        {endpoint.description ? (
          <span className="ph:block ph:truncate ph:text-xs ph:text-muted">{endpoint.description}</span>
        ) : null}
        <span className="ph:md:hidden">
          <OperationalStatus endpoint={endpoint} />
        </span>
      </Cell>
      <Cell wideOnly>
        {endpoint.eventTypes ? (
          words.operational.kindCount(formats.number(endpoint.eventTypes.length))
        ) : (
          <span className="ph:text-muted">{words.operational.everything}</span>
        )}
      </Cell>
      <Cell end wideOnly>
        <LastNotice endpointId={endpoint.id} />
      </Cell>
    </Row>
  );
};

/** The tenant's own programs, which are told what becomes of its webhooks. */
export const OperationalListPage = () => {
  const words = useWords();
  const [creating, setCreating] = useState(false);
  const asked = useQuery(api.operationalWebhook.list.queryOptions({ limit: 250 }, { meta: live }));
  const create = (
    <Button tone="primary" icon={<Plus aria-hidden size={15} />} onClick={() => setCreating(true)}>
      {words.operational.create}
    </Button>
  );
  const isEmpty = asked.data?.data.length === 0;
  return (
    <>
      <PageHead title={words.operational.title} under={words.operational.lead} actions={isEmpty ? null : create} />
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <Card flush title={words.operational.endpoints}>
          <Asked asked={asked} rows={3}>
            {(page) =>
              page.data.length === 0 ? (
                <EmptyState icon={<Megaphone size={20} />} title={words.operational.none} action={create}>
                  <p>{words.operational.noneHint}</p>
                  <p className="ph:text-sm">
                    <a href="/docs" className="ph:text-accent ph:underline">
                      {words.operational.guide}
                    </a>
                  </p>
                </EmptyState>
              ) : (
                <Table
                  caption={words.operational.endpoints}
                  head={
                    <>
                      <HeadCell wideOnly>{words.status}</HeadCell>
                      <HeadCell grow>{words.endpoint.url}</HeadCell>
                      <HeadCell wideOnly>{words.operational.kinds}</HeadCell>
                      <HeadCell end wideOnly>
                        {words.operational.lastNotice}
                      </HeadCell>
                    </>
                  }
                >
                  {page.data.map((endpoint) => (
                    <Line key={endpoint.id} endpoint={endpoint} />
                  ))}
                </Table>
              )
            }
          </Asked>
        </Card>
        {isEmpty ? null : <ToldCard />}
      </div>
      {creating ? <OperationalDialog endpoint={null} onClose={() => setCreating(false)} /> : null}
    </>
  );
};
