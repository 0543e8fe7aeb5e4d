import { skipToken, useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { api } from '../../api/client.ts';
import { useDebounced } from '../../ui/debounced.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';

type Props = { url: string; onChange: (url: string) => void; error: string | undefined; hint?: string };

/** The URL, judged as it is typed: what cannot be sent to is told before it is saved, with the reason. */
export const UrlField = ({ url, onChange, error, hint }: Props) => {
  const words = useWords();
  const settled = useDebounced(url.trim());
  // Half a URL is no mistake yet.
  const worthAsking = /^https?:\/\/[^/]{3,}/i.test(settled);
  const asked = useQuery(
    api.endpoint.checkUrl.queryOptions(worthAsking ? { url: settled } : skipToken, { retry: false, staleTime: 30_000 }),
  );
  const verdict = worthAsking && settled === url.trim() ? asked.data : undefined;
  return (
    <Field
      label={words.endpoint.url}
      hint={
        verdict?.isAllowed ? (
          <span role="status" className="ph:inline-flex ph:items-center ph:gap-1 ph:text-good">
            <CircleCheck aria-hidden size={14} />
            {words.endpoint.urlAllowed}
          </span>
        ) : (
          (hint ?? words.endpoint.urlHint)
        )
      }
      error={error ?? (verdict?.isAllowed === false ? (verdict.reason ?? undefined) : undefined)}
    >
      {(parts) => (
        <TextInput
          parts={parts}
          mono
          type="url"
          inputMode="url"
          placeholder="https://"
          value={url}
          maxLength={2048}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
