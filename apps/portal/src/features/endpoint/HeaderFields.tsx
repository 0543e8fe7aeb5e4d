import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import type { HeaderDraft } from './endpoint-draft.ts';

type Props = { headers: HeaderDraft[]; onChange: (headers: HeaderDraft[]) => void; error: string | undefined };

/** Headers of every request. The value of one that looks like a credential is never shown again, only replaced. */
export const HeaderFields = ({ headers, onChange, error }: Props) => {
  const words = useWords();
  const change = (i: number, part: Partial<HeaderDraft>): void =>
    onChange(headers.map((header, at) => (at === i ? { ...header, ...part } : header)));
  return (
    <fieldset className="ph:grid ph:grid-cols-1 ph:gap-2 ph:min-w-0">
      <legend className="ph:text-sm ph:font-medium ph:mb-1.5">
        {words.endpoint.headers}
        <span className="ph:ms-1.5 ph:font-normal ph:text-muted">{words.optional}</span>
      </legend>
      {headers.map((header, i) => (
        <div key={header.key} className="ph:flex ph:items-center ph:gap-2">
          <TextInput
            mono
            aria-label={words.endpoint.headerName}
            placeholder="X-Api-Key"
            value={header.name}
            readOnly={header.isStored}
            maxLength={256}
            onChange={(event) => change(i, { name: event.currentTarget.value })}
            className="ph:min-w-0 ph:read-only:text-muted"
          />
          <TextInput
            mono
            aria-label={words.endpoint.headerValue(header.name)}
            placeholder={header.isStored && header.value === null ? words.endpoint.headerKept : ''}
            value={header.value ?? ''}
            maxLength={4096}
            onChange={(event) => change(i, { value: event.currentTarget.value })}
            className="ph:min-w-0"
          />
          <IconButton
            label={words.endpoint.headerRemove(header.name)}
            icon={<Trash2 aria-hidden size={15} />}
            onClick={() => onChange(headers.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      {error ? (
        <p role="alert" className="ph:text-sm ph:text-bad">
          {error}
        </p>
      ) : null}
      <Button
        size="small"
        className="ph:justify-self-start"
        icon={<Plus aria-hidden size={14} />}
        onClick={() =>
          onChange([
            ...headers,
            { key: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, name: '', value: '', isStored: false },
          ])
        }
      >
        {words.endpoint.headerAdd}
      </Button>
      <p className="ph:text-xs ph:text-muted">{words.endpoint.headersHint}</p>
    </fieldset>
  );
};
