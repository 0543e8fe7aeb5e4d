import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BellOff } from 'lucide-react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { useWords } from '../../words/words.tsx';

/** On the page of an endpoint in trouble: says so when nobody is told of that. */
export const AlertHint = ({ appId, isInTrouble }: { appId: string; isInTrouble: boolean }) => {
  const words = useWords();
  const isAsked = isInTrouble && may('alert:write');
  const asked = useQuery(
    api.alert.list.queryOptions({ app_id: appId }, { enabled: isAsked, staleTime: 60_000, retry: false }),
  );
  if (!isAsked || !asked.data || asked.data.data.some(({ disabled }) => !disabled)) return null;
  return (
    <p className="ph:flex ph:gap-2 ph:mb-5 ph:text-sm ph:text-muted">
      <BellOff aria-hidden size={16} className="ph:mt-0.5 ph:flex-none" />
      <span>
        {words.alert.hint}{' '}
        <Link to="/applications/$appId/alerts" params={{ appId }} className="ph:text-accent ph:underline">
          {words.alert.hintLink}
        </Link>
      </span>
    </p>
  );
};
