import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useWords } from '../../words/words.tsx';

const linkClass = 'ph:hover:text-ink ph:hover:underline';

/** The way back from a page inside an application. */
export const ApplicationTrail = ({
  appId,
  section,
}: {
  appId: string;
  section: 'messages' | 'deliveries' | 'endpoints';
}) => {
  const words = useWords();
  const application = useQuery(api.application.get.queryOptions({ app_id: appId }, { staleTime: 60_000 }));
  const names = {
    messages: words.message.plural,
    deliveries: words.delivery.plural,
    endpoints: words.endpoint.plural,
  };
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
          <Link to={`/applications/$appId/${section}`} params={{ appId }} className={linkClass}>
            {names[section]}
          </Link>
        </li>
      </ol>
    </nav>
  );
};
