import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { announce } from '../../ui/announce.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/words.tsx';
import { ApplicationTrail } from '../application/ApplicationTrail.tsx';
import { endpointsChanged } from './EndpointActions.tsx';
import { EndpointForm } from './EndpointForm.tsx';
import { draftOf, emptyDraft, fieldsOf } from './endpoint-draft.ts';

const newRoute = getRouteApi('/shell/applications/$appId/endpoints/new');
const editRoute = getRouteApi('/shell/applications/$appId/endpoints/$endpointId/edit');

export const EndpointNewPage = () => {
  const words = useWords();
  const navigate = useNavigate();
  const { appId } = newRoute.useParams();
  const create = useMutation(api.endpoint.create.mutationOptions());
  return (
    <>
      <PageHead title={words.endpoint.create} trail={<ApplicationTrail appId={appId} section="endpoints" />} />
      <EndpointForm
        initial={emptyDraft}
        submit={words.create}
        busy={create.isPending}
        error={create.error}
        onSubmit={(draft, leave) =>
          create.mutate(
            { app_id: appId, ...fieldsOf(draft) },
            {
              onSuccess: (endpoint) => {
                leave();
                announce.good(words.endpoint.createdNow, words.endpoint.createdHint);
                endpointsChanged();
                void navigate({
                  to: '/applications/$appId/endpoints/$endpointId',
                  params: { appId, endpointId: endpoint.id },
                });
              },
            },
          )
        }
        cancel={
          <Link to="/applications/$appId/endpoints" params={{ appId }} className={buttonClass()}>
            {words.cancel}
          </Link>
        }
      />
    </>
  );
};

export const EndpointEditPage = () => {
  const words = useWords();
  const navigate = useNavigate();
  const { appId, endpointId } = editRoute.useParams();
  const asked = useQuery(api.endpoint.get.queryOptions({ app_id: appId, endpoint_id: endpointId }));
  const patch = useMutation(api.endpoint.patch.mutationOptions());
  if (asked.isError && !asked.data) {
    return (
      <FailureState
        page
        {...describeFailure(asked.error, words)}
        onRetry={() => void asked.refetch()}
        busy={asked.isFetching}
      />
    );
  }
  if (!asked.data) return <SkeletonRows />;
  return (
    <>
      <PageHead
        title={words.endpoint.edit}
        trail={<ApplicationTrail appId={appId} section="endpoints" />}
        under={<code className="ph:text-xs ph:[overflow-wrap:anywhere]">{asked.data.url}</code>}
      />
      <EndpointForm
        initial={draftOf(asked.data)}
        submit={words.save}
        busy={patch.isPending}
        error={patch.error}
        onSubmit={(draft, leave) =>
          patch.mutate(
            { app_id: appId, endpoint_id: endpointId, ...fieldsOf(draft) },
            {
              onSuccess: () => {
                leave();
                announce.good(words.saved);
                endpointsChanged();
                void navigate({ to: '/applications/$appId/endpoints/$endpointId', params: { appId, endpointId } });
              },
            },
          )
        }
        cancel={
          <Link
            to="/applications/$appId/endpoints/$endpointId"
            params={{ appId, endpointId }}
            className={buttonClass()}
          >
            {words.cancel}
          </Link>
        }
      />
    </>
  );
};
