import type { EndpointOverview } from '../../api/outputs.ts';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';
import { endpointLook, endpointState } from './endpoint-look.ts';

export const EndpointStatus = ({ endpoint, chip = false }: { endpoint: EndpointOverview; chip?: boolean }) => {
  const words = useWords();
  const state = endpointState(endpoint);
  return <Status chip={chip} {...endpointLook[state]} word={words.endpointState[state]} />;
};
