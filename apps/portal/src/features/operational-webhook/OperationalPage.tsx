import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CirclePause, Send } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { OperationalEndpoint } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Details } from '../../ui/Details.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { AttemptView } from '../attempt/AttemptDetail.tsx';
import { AttemptLine } from '../attempt/AttemptItem.tsx';
import { OperationalActions } from './OperationalActions.tsx';
import { OperationalSecretCard } from './OperationalSecretCard.tsx';
import { OperationalStatus } from './OperationalStatus.tsx';

const route = getRouteApi('/shell/operational-webhooks/$endpointId');
const rowsMax = 25;

const Attempts = ({ endpointId }: { endpointId: string }) => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(
    api.operationalWebhook.attempts.queryOptions(
      { endpoint_id: endpointId, limit: rowsMax, ...(search.iterator ? { iterator: search.iterator } : {}) },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  return (
    <Card flush title={words.attempt.recent}>
      <Asked asked={asked} rows={4}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState icon={<Send size={20} />} title={words.attempt.noneYet}>
              <p>{words.operational.toldNoneHint}</p>
            </EmptyState>
          ) : (
            <ol aria-label={words.attempt.recent} className="ph:divide-y ph:divide-line">
              {data.map((attempt) => (
                <AttemptLine key={attempt.id} attempt={attempt} manual={words.operational.byHand} namesMessage>
                  <AttemptView attempt={attempt} body={null} />
                </AttemptLine>
              ))}
            </ol>
          )
        }
      </Asked>
      <Pager
        page={asked.data}
        iterator={search.iterator}
        onGo={(iterator) => void navigate({ search: { iterator }, resetScroll: false })}
      />
    </Card>
  );
};

const Settings = ({ endpoint }: { endpoint: OperationalEndpoint }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Card title={words.settings} aside={<OperationalStatus chip endpoint={endpoint} />}>
      <Details
        rows={[
          {
            name: words.operational.kinds,
            value: endpoint.eventTypes ? (
              <ul className="ph:flex ph:flex-wrap ph:gap-1">
                {endpoint.eventTypes.map((name) => (
                  <li key={name} className="ph:rounded-sm ph:bg-hover ph:px-1.5 ph:font-mono ph:text-xs ph:leading-5">
                    {name}
                  </li>
                ))}
              </ul>
            ) : (
              words.operational.everything
            ),
          },
          {
            name: words.operational.rate,
            value: endpoint.throttleRate
              ? words.endpoint.perSecond(formats.number(endpoint.throttleRate))
              : words.endpoint.noRate,
          },
          ...(endpoint.uid ? [{ name: words.uid, value: <code className="ph:text-xs">{endpoint.uid}</code> }] : []),
          { name: words.created, value: formats.instant(new Date(endpoint.createdAt)) },
        ]}
      />
    </Card>
  );
};

/** One operational endpoint: how it is set, its secret, and what was sent to it. */
export const OperationalPage = () => {
  const words = useWords();
  const { endpointId } = route.useParams();
  const asked = useQuery(api.operationalWebhook.get.queryOptions({ endpoint_id: endpointId }, { meta: live }));
  return (
    <Asked page asked={asked} rows={9}>
      {(endpoint) => (
        <>
          <PageHead
            mono
            title={endpoint.url}
            trail={
              <Link to="/operational-webhooks" className="ph:hover:text-ink ph:hover:underline">
                {words.operational.title}
              </Link>
            }
            under={
              <>
                {endpoint.description ? (
                  <span className="ph:[overflow-wrap:anywhere]">{endpoint.description}</span>
                ) : null}
                <CopyableId id={endpoint.id} />
              </>
            }
            actions={<OperationalActions endpoint={endpoint} />}
          />
          {endpoint.disabled ? (
            <p className="ph:flex ph:gap-2.5 ph:rounded-lg ph:bg-warn-soft ph:px-4 ph:py-3 ph:mb-5">
              <CirclePause aria-hidden size={18} className="ph:text-warn ph:mt-px" />
              <span>
                <strong className="ph:font-semibold">{words.endpoint.isDisabled}</strong>{' '}
                {words.endpoint.disabledReason[endpoint.disabledReason ?? 'manual']}{' '}
                {endpoint.disabledAt ? (
                  <span className="ph:text-muted">
                    (<Time at={endpoint.disabledAt} />)
                  </span>
                ) : null}
              </span>
            </p>
          ) : null}
          <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-2 ph:items-start">
            <Settings endpoint={endpoint} />
            <OperationalSecretCard endpointId={endpoint.id} />
          </div>
          <div className="ph:mt-5">
            <Attempts endpointId={endpoint.id} />
          </div>
        </>
      )}
    </Asked>
  );
};
