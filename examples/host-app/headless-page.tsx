import { PosthornProvider, useEndpoints, useMessages } from '@posthorn/react/hooks';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

// The same facts, drawn by the shop itself.

type Access = { token: string; serverUrl: string; appId: string };

const Lists = () => {
  const endpoints = useEndpoints();
  const messages = useMessages({ limit: 5 });
  if (endpoints.error) return <p role="alert">The webhooks cannot be shown right now.</p>;
  return (
    <>
      <h2>Endpoints</h2>
      <ul>
        {endpoints.data?.map((endpoint) => (
          <li key={endpoint.id}>
            {endpoint.description} <code>{endpoint.url}</code>
          </li>
        ))}
      </ul>
      <h2>Messages</h2>
      <ul>
        {messages.data?.map((message) => (
          <li key={message.id}>
            {message.eventType} <code>{message.id}</code>
          </li>
        ))}
      </ul>
      <button type="button" disabled={!messages.hasPrevPage} onClick={messages.prevPage}>
        Newer
      </button>{' '}
      <button type="button" disabled={!messages.hasNextPage} onClick={messages.nextPage}>
        Older
      </button>
    </>
  );
};

const Page = () => {
  const [access, setAccess] = useState<Access | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetch('/webhooks-access', { method: 'POST' })
      .then(async (answer) => setAccess(await answer.json()))
      .catch(() => setFailed(true));
  }, []);
  if (failed) return <p role="alert">The shop cannot be reached.</p>;
  return access ? (
    <PosthornProvider {...access}>
      <Lists />
    </PosthornProvider>
  ) : null;
};

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
