import { useNavigate } from '@tanstack/react-router';
import { Link2Off } from 'lucide-react';
import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { embedded, rememberEmbedded } from '../../api/embedded.ts';
import { queries } from '../../api/queries.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.tsx';

// Taken out of the address before anything else can read it there, and spent once.
const key = new URLSearchParams(location.hash.slice(1)).get('key');
if (key) history.replaceState(history.state, '', location.pathname + location.search);

let opening: Promise<boolean> | undefined;
/** True: the session is there. A link that was spent by this very tab before goes on with what it opened. */
const open = async (): Promise<boolean> => {
  if (!key) return embedded() !== null;
  try {
    const session = await client.portalToken.exchange.mutate({ oneTimeToken: key });
    queries.clear();
    rememberEmbedded(session);
    return true;
  } catch {
    return embedded() !== null;
  }
};

/** Where a link to the portal leads: turns what stood in it into a session, and goes on to the application. */
export const EmbedPage = () => {
  const words = useWords();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<'title' | 'ended' | null>(null);

  useEffect(() => {
    document.title = words.embed.opening;
    opening ??= open();
    void opening.then(async (isOpen) => {
      const session = embedded();
      if (!session) return setFailed(isOpen || !key ? 'ended' : 'title');
      await navigate({
        to: '/applications/$appId/endpoints',
        params: { appId: session.applicationId },
        replace: true,
      });
    });
  }, [navigate, words]);

  return (
    <main className="ph:min-h-dvh ph:grid ph:place-items-center ph:p-4">
      {failed ? (
        <EmptyState page icon={<Link2Off size={20} />} title={words.embed[failed]}>
          <p role="alert">{words.embed.what}</p>
        </EmptyState>
      ) : (
        <p role="status" className="ph:text-muted">
          {words.embed.opening}
        </p>
      )}
    </main>
  );
};
