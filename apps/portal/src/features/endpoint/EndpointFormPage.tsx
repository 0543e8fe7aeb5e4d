import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, client } from '../../api/client.ts';
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
import { draftOf, type EndpointDraft, emptyDraft, fieldsOf, headerChanges } from './endpoint-draft.ts';

const newRoute = getRouteApi('/shell/applications/$appId/endpoints/new');
const editRoute = getRouteApi('/shell/applications/$appId/endpoints/$endpointId/edit');

export const EndpointNewPage = () => {
  const words = useWords();
  const navigate = useNavigate();
  const { appId } = newRoute.useParams();
  const { type } = newRoute.useSearch();
  const [initial] = useState<EndpointDraft>(() => (type ? { ...emptyDraft, eventTypes: [type] } : emptyDraft));
  const create = useMutation({
    mutationFn: async (draft: EndpointDraft) => {
      const endpoint = await client.endpoint.create.mutate({ app_id: appId, ...fieldsOf(draft) });
      const changes = headerChanges(draft, emptyDraft);
      if (!changes) return { endpoint, headersFault: null };
      try {
        await client.endpoint.patchHeaders.mutate({ app_id: appId, endpoint_id: endpoint.id, ...changes });
        return { endpoint, headersFault: null };
      } catch (error) {
        // The endpoint is there: only its headers are to be given again.
        return { endpoint, headersFault: describeFailure(error, words) };
      }
    },
  });
  return (
    <>
      <PageHead title={words.endpoint.create} trail={<ApplicationTrail appId={appId} section="endpoints" />} />
      <EndpointForm
        initial={initial}
        submit={words.create}
        busy={create.isPending}
        error={create.error}
        onSubmit={(draft, leave) =>
          create.mutate(draft, {
            onSuccess: ({ endpoint, headersFault }) => {
              leave();
              if (headersFault) announce.bad(words.endpoint.createdWithoutHeaders, headersFault.detail);
              else announce.good(words.endpoint.createdNow, words.endpoint.createdHint);
              endpointsChanged();
              void navigate({
                to: headersFault
                  ? '/applications/$appId/endpoints/$endpointId/edit'
                  : '/applications/$appId/endpoints/$endpointId',
                params: { appId, endpointId: endpoint.id },
              });
            },
          })
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
  const headers = useQuery(
    api.endpoint.headers.queryOptions({ app_id: appId, endpoint_id: endpointId }, { gcTime: 0 }),
  );
  const patch = useMutation({
    mutationFn: async ({ draft, initial }: { draft: EndpointDraft; initial: EndpointDraft }) => {
      const ref = { app_id: appId, endpoint_id: endpointId };
      await client.endpoint.patch.mutate({ ...ref, ...fieldsOf(draft, asked.data) });
      const changes = headerChanges(draft, initial);
      if (changes) await client.endpoint.patchHeaders.mutate({ ...ref, ...changes });
    },
  });
  const failed = asked.isError && !asked.data ? asked : headers.isError && !headers.data ? headers : null;
  if (failed) {
    return (
      <FailureState
        page
        {...describeFailure(failed.error, words)}
        onRetry={() => void failed.refetch()}
        busy={failed.isFetching}
      />
    );
  }
  if (!asked.data || !headers.data) return <SkeletonRows />;
  const initial = draftOf(asked.data, headers.data);
  return (
    <>
      <PageHead
        title={words.endpoint.edit}
        trail={<ApplicationTrail appId={appId} section="endpoints" />}
        under={<code className="ph:text-xs ph:[overflow-wrap:anywhere]">{asked.data.url}</code>}
      />
      <EndpointForm
        initial={initial}
        submit={words.save}
        busy={patch.isPending}
        error={patch.error}
        onSubmit={(draft, leave) =>
          patch.mutate(
            { draft, initial },
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
