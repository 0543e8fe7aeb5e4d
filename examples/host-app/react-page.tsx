import { PosthornPortal } from '@posthorn/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const getUrl = async (): Promise<string> => {
  const response = await fetch('/webhooks-link', { method: 'POST' });
  if (!response.ok) throw new Error(`The shop answered ${response.status}.`);
  const { url }: { url: string } = await response.json();
  return url;
};

const Page = () => {
  const [dark, setDark] = useState(false);
  const [path, setPath] = useState('/endpoints');
  return (
    <>
      <p style={{ padding: '12px 16px', margin: 0 }}>
        <button type="button" onClick={() => setDark(!dark)}>
          {dark ? 'Light' : 'Dark'}
        </button>{' '}
        <button type="button" onClick={() => setPath('/messages')}>
          To the messages
        </button>{' '}
        <output>{path}</output>
      </p>
      <PosthornPortal
        getUrl={getUrl}
        path={path}
        locale="de"
        appearance={{ colorScheme: dark ? 'dark' : 'light', accent: '#1f6f8b' }}
        onEvent={(event) => {
          if (event.kind === 'path') setPath(event.path);
        }}
      />
    </>
  );
};

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
