/** Long enough to read why something was refused. */
const badMs = 8000;

/** A short word on what a person just did. It stands in a polite live region. */
export const announce = {
  good: (text: string, detail?: string): void => {
    void import('sonner').then(({ toast }) => toast.success(text, detail ? { description: detail } : {}));
  },
  bad: (text: string, detail?: string): void => {
    void import('sonner').then(({ toast }) =>
      toast.error(text, { ...(detail ? { description: detail } : {}), duration: badMs }),
    );
  },
};
