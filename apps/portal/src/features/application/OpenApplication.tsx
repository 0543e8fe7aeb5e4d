import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { api } from '../../api/client.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.tsx';

/** What was typed may be the exact id or uid of an application that is not on this page of the list. */
export const OpenApplication = ({ reference }: { reference: string }) => {
  const words = useWords();
  const found = useQuery(
    api.application.get.queryOptions(
      { app_id: reference.trim() },
      { retry: false, enabled: reference.trim().length > 0 },
    ),
  );
  return (
    <EmptyState
      icon={<SearchX size={20} />}
      title={found.data ? found.data.name : words.application.noMatch(reference)}
      action={
        found.data ? (
          <Link to="/applications/$appId/messages" params={{ appId: found.data.id }} className={buttonClass('primary')}>
            {words.open}
          </Link>
        ) : null
      }
    >
      <p>{found.data ? found.data.id : words.application.noMatchHint}</p>
    </EmptyState>
  );
};
