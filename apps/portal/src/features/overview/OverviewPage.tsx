import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import { Bars } from '../../ui/Bars.tsx';
import { buttonClass } from '../../ui/Button.tsx';
import { Card, Figure } from '../../ui/Card.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { everyStep } from '../usage/every-step.ts';
import { AttentionCard } from './AttentionCard.tsx';
import { GetStarted } from './GetStarted.tsx';

const hourMs = 3_600_000;
const hours = 24;

/** How the tenant's webhooks fare: the last day in numbers, and what wants attention. */
export const OverviewPage = () => {
  const words = useWords();
  const formats = useFormats();
  // To the hour, so that a refresh asks the same again.
  const [since] = useState(() =>
    new Date(Math.floor(Date.now() / hourMs) * hourMs - (hours - 1) * hourMs).toISOString(),
  );
  const asked = useQuery(api.usage.read.queryOptions({ since, group: 'hour' }, { meta: live }));
  const health = useQuery(api.usage.health.queryOptions({}, { meta: live }));
  const endpoints = useQuery(api.usage.endpoints.queryOptions({}, { meta: live }));
  const span = (ms: number | null | undefined): string => (ms === null || ms === undefined ? '–' : formats.span(ms));
  return (
    <>
      <PageHead
        title={words.overview.title}
        under={words.overview.lead}
        actions={
          <Link to="/applications" className={buttonClass()}>
            {words.application.plural}
          </Link>
        }
      />
      <Asked asked={asked} rows={9}>
        {(usage) => {
          const { total } = usage;
          const tries = total.deliveries + total.failures;
          return (
            <div className="ph:grid ph:grid-cols-1 ph:gap-5">
              <Card title={words.timeRange['24h']}>
                <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-5 ph:gap-4">
                  <Figure name={words.message.plural} value={formats.number(total.messages)} />
                  <Figure
                    name={words.endpoint.success}
                    value={tries === 0 ? '–' : formats.percent(total.deliveries / tries)}
                    note={tries === 0 ? words.noTraffic : words.endpoint.ofAttempts(formats.number(tries))}
                  />
                  <Figure name={words.overview.failures} value={formats.number(total.failures)} />
                  <Figure
                    name={words.overview.latency}
                    value={span(health.data?.lastHour.p50Ms)}
                    note={
                      health.data?.lastHour.p95Ms
                        ? words.overview.latencyNote(span(health.data.lastHour.p95Ms))
                        : undefined
                    }
                  />
                  <Figure
                    name={words.endpoint.plural}
                    value={endpoints.data ? formats.number(endpoints.data.active) : '–'}
                    note={
                      endpoints.data && endpoints.data.disabled > 0
                        ? words.overview.disabled(formats.number(endpoints.data.disabled))
                        : undefined
                    }
                  />
                </dl>
                <div className="ph:mt-4">
                  <Bars
                    bars={everyStep(usage.data, hourMs, hours, Date.parse(usage.until))}
                    caption={words.endpoint.overTime}
                    time={words.time}
                    good={words.attempt.succeeded}
                    bad={words.attempt.failed}
                  />
                </div>
              </Card>
              {health.data && usage.messagesThisMonth > 0 ? <AttentionCard health={health.data} /> : null}
              {usage.byApplication.length > 0 ? (
                <Card flush title={words.overview.busiest}>
                  <ul className="ph:divide-y ph:divide-line">
                    {usage.byApplication.slice(0, 8).map((each) => (
                      <li key={each.appId} className="ph:flex ph:items-center ph:gap-3 ph:px-4 ph:min-h-(--ph-row)">
                        <Link
                          to="/applications/$appId/messages"
                          params={{ appId: each.appId }}
                          className="ph:min-w-0 ph:flex-1 ph:truncate ph:font-medium ph:hover:underline"
                        >
                          {each.name}
                        </Link>
                        <span className="ph:text-sm ph:text-muted">
                          {formats.number(each.messages)} {words.message.plural}
                        </span>
                      </li>
                    ))}
                  </ul>
                </Card>
              ) : null}
              {usage.messagesThisMonth === 0 ? <GetStarted /> : null}
            </div>
          );
        }}
      </Asked>
    </>
  );
};
