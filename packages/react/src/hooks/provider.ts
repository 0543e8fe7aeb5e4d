import { Posthorn } from 'posthorn';
import { createContext, createElement, type ReactElement, type ReactNode, useContext, useMemo } from 'react';

export interface PosthornProviderProps {
  /** The `token` that came with the link to the portal: it opens one application. Never an API key. */
  token: string;
  /** Where Posthorn is, such as `https://hooks.example.com`. This page's origin must be among the allowed ones. */
  serverUrl: string;
  /** The application, by id or by your own uid. */
  appId: string;
  children?: ReactNode;
}

export interface PosthornSession {
  client: Posthorn;
  appId: string;
}

const Context = createContext<PosthornSession | null>(null);

/** What the hooks below ask. */
export const PosthornProvider = ({ token, serverUrl, appId, children }: PosthornProviderProps): ReactElement => {
  const session = useMemo(() => ({ client: new Posthorn(token, { serverUrl }), appId }), [token, serverUrl, appId]);
  return createElement(Context.Provider, { value: session }, children);
};

/** The client and the application, for what no hook does: `client.endpoints.create(appId, …)`. */
export const usePosthorn = (): PosthornSession => {
  const session = useContext(Context);
  if (!session) throw new Error('Put a <PosthornProvider> around what uses the hooks of Posthorn.');
  return session;
};
