import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Link2Off } from 'lucide-react';
import { useEffect } from 'react';
import { embedded, onEmbedded } from '../../api/embedded.ts';
import { wantLink } from '../../api/host.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.tsx';

const route = getRouteApi('/ended');

/** An embedded portal without a session: its link opened nothing, or the session ended. Goes on when the host sends a new link. */
export const EndedPage = () => {
  const words = useWords();
  const router = useRouter();
  const { next } = route.useSearch();
  const title = next === undefined ? words.embed.title : words.embed.ended;

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    const goOn = (): void => {
      if (embedded()) router.history.replace(`${router.options.basepath ?? ''}${next ?? '/'}`);
    };
    goOn();
    // After a reload the host is asked anew.
    if (!embedded()) wantLink(next === undefined ? 'refused' : 'ended');
    return onEmbedded(goOn);
  }, [router, next]);

  return (
    <main className="ph:grid ph:place-items-center ph:p-4 ph:py-16">
      <EmptyState page icon={<Link2Off size={20} />} title={title}>
        <p role="alert">{words.embed.what}</p>
      </EmptyState>
    </main>
  );
};
