import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../words/words.tsx';
import { announce } from './announce.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

/** How long the tick stands in place of the copy sign. */
const tickMs = 1600;

const useCopy = (text: string | (() => string)): { copied: boolean; copy: () => void } => {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), tickMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => setCopied(true),
      () => announce.bad(words.copyFailed),
    );
  };
  return { copied, copy };
};

export const CopyButton = ({ text, label }: { text: string | (() => string); label: string }) => {
  const words = useWords();
  const { copied, copy } = useCopy(text);
  return (
    <IconButton
      label={copied ? words.copied : label}
      icon={copied ? <Check aria-hidden size={14} className="ph:text-good" /> : <Copy aria-hidden size={14} />}
      onClick={copy}
      className="ph:size-6"
    />
  );
};

/** The same with its words beside it. */
export const CopyTextButton = ({ text, label }: { text: string | (() => string); label: string }) => {
  const words = useWords();
  const { copied, copy } = useCopy(text);
  return (
    <Button
      size="small"
      tone="quiet"
      icon={copied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
      onClick={copy}
    >
      {copied ? words.copied : label}
    </Button>
  );
};

/** An id as it is, with a sign to copy it. */
export const CopyableId = ({ id }: { id: string }) => {
  const words = useWords();
  return (
    <span className="ph:inline-flex ph:items-center ph:gap-0.5 ph:min-w-0 ph:max-w-full">
      <code className="ph:truncate ph:text-xs ph:text-muted">{id}</code>
      <CopyButton text={id} label={words.copyId(id)} />
    </span>
  );
};
