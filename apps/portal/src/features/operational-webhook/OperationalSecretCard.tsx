import { client } from '../../api/client.ts';
import { SecretCard } from '../endpoint/SecretCard.tsx';

export const OperationalSecretCard = ({ endpointId }: { endpointId: string }) => {
  const ref = { endpoint_id: endpointId };
  const reveal = () => client.operationalWebhook.secret.query(ref);
  return (
    <SecretCard
      reveal={reveal}
      rotate={async ({ gracePeriodSeconds }) => {
        await client.operationalWebhook.rotateSecret.mutate({ ...ref, gracePeriodSeconds });
        return reveal();
      }}
    />
  );
};
