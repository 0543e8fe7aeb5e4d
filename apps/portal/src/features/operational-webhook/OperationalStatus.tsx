import type { OperationalEndpoint } from '../../api/outputs.ts';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';

export const OperationalStatus = ({ endpoint, chip = false }: { endpoint: OperationalEndpoint; chip?: boolean }) => {
  const words = useWords();
  return endpoint.disabled ? (
    <Status chip={chip} tone="idle" icon="paused" word={words.operational.disabled} />
  ) : (
    <Status chip={chip} tone="good" icon="done" word={words.operational.enabled} />
  );
};
