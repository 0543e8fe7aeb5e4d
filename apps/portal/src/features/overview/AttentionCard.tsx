import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import type { TenantHealth } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { Countdown } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { EndpointStatus } from '../endpoint/EndpointStatus.tsx';

const Line = ({ endpoint }: { endpoint: TenantHealth['attention'][number] }) => {
  const words = useWords();
  const formats = useFormats();
  const { health, backlog } = endpoint;
  const waiting = backlog.pending + backlog.held;
  const why = endpoint.disabled
    ? words.endpoint.disabledReason[endpoint.disabledReason ?? 'manual']
    : errorWords({ errorCode: health.lastErrorCode, error: health.lastError }, words);
  return (
    <li className="ph:relative ph:flex ph:flex-wrap ph:gap-x-4 ph:gap-y-1 ph:px-4 ph:py-2.5 ph:hover:bg-hover">
      <span className="ph:min-w-0 ph:flex-1 ph:basis-64">
        <Link
          to="/applications/$appId/endpoints/$endpointId"
          params={{ appId: endpoint.appId, endpointId: endpoint.id }}
          className="ph:block ph:truncate ph:text-sm ph:font-medium ph:after:absolute ph:after:inset-0"
        >
          {endpoint.url}
        </Link>
        <span className="ph:block ph:truncate ph:text-xs ph:text-muted">{endpoint.appName}</span>
        {why ? <span className="ph:block ph:text-sm">{why}</span> : null}
      </span>
      <span className="ph:grid ph:content-start ph:gap-0.5 ph:text-sm ph:sm:justify-items-end">
        <EndpointStatus endpoint={endpoint} />
        <span className="ph:text-xs ph:text-muted">
          {waiting > 0 ? words.overview.waiting(formats.number(waiting)) : null}
          {waiting > 0 && health.disablesAt && !endpoint.disabled ? ' · ' : null}
          {health.disablesAt && !endpoint.disabled ? (
            <>
              {words.overview.disables} <Countdown at={health.disablesAt} />
            </>
          ) : null}
        </span>
      </span>
    </li>
  );
};

/** Endpoints in trouble, the newest trouble first; that there are none is worth saying too. */
export const AttentionCard = ({ health }: { health: TenantHealth }) => {
  const words = useWords();
  const formats = useFormats();
  const { attention, attentionCount } = health;
  if (attention.length === 0) {
    return (
      <Card>
        <p className="ph:flex ph:items-center ph:gap-2 ph:text-sm">
          <CircleCheck aria-hidden size={16} className="ph:text-good" />
          {words.overview.allWell}
        </p>
      </Card>
    );
  }
  return (
    <Card
      flush
      title={words.overview.attention}
      aside={<span className="ph:text-sm ph:text-muted">{formats.number(attentionCount)}</span>}
    >
      <ul className="ph:divide-y ph:divide-line">
        {attention.map((endpoint) => (
          <Line key={endpoint.id} endpoint={endpoint} />
        ))}
      </ul>
      {attentionCount > attention.length ? (
        <p className="ph:border-t ph:border-line ph:px-4 ph:py-2 ph:text-xs ph:text-muted">
          {words.overview.more(formats.number(attentionCount - attention.length))}
        </p>
      ) : null}
    </Card>
  );
};
