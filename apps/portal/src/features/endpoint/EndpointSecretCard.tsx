import { Link } from '@tanstack/react-router';
import { client } from '../../api/client.ts';
import { useWords } from '../../words/words.tsx';
import { SecretCard } from './SecretCard.tsx';

export const EndpointSecretCard = ({ appId, endpointId }: { appId: string; endpointId: string }) => {
  const words = useWords();
  const ref = { app_id: appId, endpoint_id: endpointId };
  return (
    <SecretCard
      hasKinds
      reveal={() => client.endpoint.secret.query(ref)}
      rotate={(rotation) => client.endpoint.rotateSecret.mutate({ ...ref, ...rotation })}
      more={
        <Link
          to="/applications/$appId/endpoints/$endpointId/verify"
          params={{ appId, endpointId }}
          className="ph:text-accent ph:underline"
        >
          {words.endpoint.verify}
        </Link>
      }
    />
  );
};
