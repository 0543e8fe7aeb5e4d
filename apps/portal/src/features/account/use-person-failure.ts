import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.tsx';
import { PersonError } from './person.ts';

/** Why something about one's own account did not work, in words. */
export const usePersonFailure = (): ((error: unknown) => string) => {
  const words = useWords();
  return (error) => {
    const { status, code } = error instanceof PersonError ? error : { status: 500, code: '' };
    if (status === 0) return words.signIn.faults.unreachable;
    if (status === 429) return words.signIn.faults.too_many;
    if (code === 'INVALID_PASSWORD') return words.accountPage.wrongPassword;
    if (code.includes('CODE') || code.includes('TWO_FACTOR')) return words.signIn.codeRefused;
    return words.signIn.faults.failed;
  };
};

export const useSayPersonFailure = (): ((error: unknown) => void) => {
  const tell = usePersonFailure();
  return (error) => announce.bad(tell(error));
};
