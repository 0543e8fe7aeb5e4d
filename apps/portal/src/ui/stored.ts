/** A setting of this browser. Storage may be forbidden in a frame: then it holds until the page is left. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(`posthorn.${key}`);
  } catch {
    return null;
  }
};

export const writeStored = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(`posthorn.${key}`);
    else localStorage.setItem(`posthorn.${key}`, value);
  } catch {
    // Forgotten on the next load, which harms nothing.
  }
};
