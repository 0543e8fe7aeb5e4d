import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { embedded } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useWords } from '../../words/words.tsx';

const route = getRouteApi('/shell/applications/$appId');

const tabClass =
  'ph:inline-flex ph:items-center ph:h-9 ph:px-0.5 ph:text-sm ph:text-muted ph:border-b-2 ph:border-transparent ph:-mb-px ph:hover:text-ink ph:aria-[current=page]:text-ink ph:aria-[current=page]:border-accent ph:aria-[current=page]:font-medium';

/** What an application's messages and endpoints stand under. */
export const ApplicationPage = () => {
  const words = useWords();
  const params = route.useParams();
  const application = useQuery(api.application.get.queryOptions({ app_id: params.appId }));
  if (application.isError && !application.data) {
    return (
      <FailureState
        page
        {...describeFailure(application.error, words)}
        onRetry={() => void application.refetch()}
        busy={application.isFetching}
      />
    );
  }
  return (
    <>
      <PageHead
        title={application.data?.name ?? '…'}
        trail={
          embedded() ? null : (
            <Link to="/applications" className="ph:hover:text-ink ph:hover:underline">
              {words.application.plural}
            </Link>
          )
        }
        under={
          <>
            <CopyableId id={application.data?.id ?? params.appId} />
            {application.data?.uid ? (
              <span>
                {words.uid} <code className="ph:text-xs">{application.data.uid}</code>
              </span>
            ) : null}
          </>
        }
      />
      {embedded() ? null : (
        <nav aria-label={words.application.sections} className="ph:flex ph:gap-5 ph:mb-4 ph:border-b ph:border-line">
          <Link to="/applications/$appId/messages" params={params} className={tabClass}>
            {words.message.plural}
          </Link>
          <Link to="/applications/$appId/deliveries" params={params} className={tabClass}>
            {words.delivery.plural}
          </Link>
          <Link to="/applications/$appId/endpoints" params={params} className={tabClass}>
            {words.endpoint.plural}
          </Link>
          <Link to="/applications/$appId/alerts" params={params} className={tabClass}>
            {words.alert.plural}
          </Link>
        </nav>
      )}
      <Outlet />
    </>
  );
};
