import type {
  AttemptOut,
  AttemptsOfEndpointQuery,
  AttemptsOfMessageQuery,
  EndpointListQuery,
  EndpointOut,
  EventTypeListQuery,
  EventTypeOut,
  MessageListQuery,
  MessageOut,
} from 'posthorn';
import { usePosthorn } from './provider.ts';
import { type Asked, useAsked } from './use-asked.ts';
import { type AskedList, useList } from './use-list.ts';

/** The endpoints of the application. */
export const useEndpoints = (query: EndpointListQuery = {}): AskedList<EndpointOut> => {
  const { client, appId } = usePosthorn();
  return useList(`endpoints ${appId}`, (asked, signal) => client.endpoints.list(appId, asked, { signal }), query);
};

/** One endpoint. */
export const useEndpoint = (endpointId: string): Asked<EndpointOut> => {
  const { client, appId } = usePosthorn();
  return useAsked(`endpoint ${appId} ${endpointId}`, (signal) => client.endpoints.get(appId, endpointId, { signal }));
};

/** The messages of the application, newest first. */
export const useMessages = (query: MessageListQuery = {}): AskedList<MessageOut> => {
  const { client, appId } = usePosthorn();
  return useList(`messages ${appId}`, (asked, signal) => client.messages.list(appId, asked, { signal }), query);
};

/** One message. */
export const useMessage = (msgId: string): Asked<MessageOut> => {
  const { client, appId } = usePosthorn();
  return useAsked(`message ${appId} ${msgId}`, (signal) => client.messages.get(appId, msgId, { signal }));
};

/** What was sent to an endpoint, newest first. */
export const useEndpointAttempts = (endpointId: string, query: AttemptsOfEndpointQuery = {}): AskedList<AttemptOut> => {
  const { client, appId } = usePosthorn();
  return useList(
    `attempts ${appId} ${endpointId}`,
    (asked, signal) => client.attempts.listByEndpoint(appId, endpointId, asked, { signal }),
    query,
  );
};

/** What was sent of a message, newest first. */
export const useMessageAttempts = (msgId: string, query: AttemptsOfMessageQuery = {}): AskedList<AttemptOut> => {
  const { client, appId } = usePosthorn();
  return useList(
    `attempts ${appId} ${msgId}`,
    (asked, signal) => client.attempts.listByMessage(appId, msgId, asked, { signal }),
    query,
  );
};

/** The event types that can be subscribed to. */
export const useEventTypes = (query: EventTypeListQuery = {}): AskedList<EventTypeOut> => {
  const { client } = usePosthorn();
  return useList('event types', (asked, signal) => client.eventTypes.list(asked, { signal }), query);
};
