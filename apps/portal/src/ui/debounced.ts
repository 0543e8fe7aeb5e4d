import { useEffect, useState } from 'react';

/** The value once it has not changed for a while: what is typed is asked about when the typing stops. */
export const useDebounced = <T>(value: T, waitMs = 350): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return settled;
};
