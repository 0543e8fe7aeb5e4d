import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useWords } from '../../words/words.tsx';

const linkClass = 'ph:hover:text-ink ph:hover:underline';

/** The way back from a page inside an application. */
export const ApplicationTrail = ({ appId, section }: { appId: string; section: 'messages' | 'endpoints' }) => {
  const words = useWords();
  const application = useQuery(api.application.get.queryOptions({ app_id: appId }, { staleTime: 60_000 }));
  return (
    <nav aria-label={words.whereYouAre}>
      <ol className="ph:flex ph:flex-wrap ph:items-center ph:gap-1.5">
        <li>
          <Link to="/applications" className={linkClass}>
            {words.application.plural}
          </Link>
        </li>
        <li aria-hidden>/</li>
        <li>
          <Link to="/applications/$appId" params={{ appId }} className={linkClass}>
            {application.data?.name ?? appId}
          </Link>
        </li>
        <li aria-hidden>/</li>
        <li>
          <Link
            to={section === 'messages' ? '/applications/$appId/messages' : '/applications/$appId/endpoints'}
            params={{ appId }}
            className={linkClass}
          >
            {section === 'messages' ? words.message.plural : words.endpoint.plural}
          </Link>
        </li>
      </ol>
    </nav>
  );
};
