import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../words/words.tsx';
import { classNames } from './class-names.ts';
import type { FieldParts } from './Field.tsx';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
  parts: FieldParts;
  value: string;
  onChange: (text: string) => void;
  /** A line with something wrong, beginning with 1. */
  faultLine?: number | undefined;
  rows?: number;
};

const step = '  ';

/** Writes as a person would, so that undoing takes it back. */
const insert = (area: HTMLTextAreaElement, text: string): void => {
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Where the line of the caret begins, and how far it is indented. */
const lineBefore = (area: HTMLTextAreaElement): { indent: string; last: string } => {
  const before = area.value.slice(0, area.selectionStart);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return { indent: /^ */.exec(line)?.[0] ?? '', last: line.trimEnd().slice(-1) };
};

/** A plain text area for code, with numbers beside its lines. Tab indents; after Escape it leaves, so that nobody is caught in it. */
export const CodeEditor = ({ parts, value, onChange, faultLine, rows = 16, className, ...rest }: Props) => {
  const words = useWords();
  const gutter = useRef<HTMLPreElement>(null);
  const [leaving, setLeaving] = useState(false);
  const hintId = `${parts.id}-tab`;
  const lines = value.split('\n').length;

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const area = event.currentTarget;
    if (event.key === 'Escape') {
      setLeaving(true);
      return;
    }
    if (event.key === 'Shift') return;
    const plain =
      !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
    if (event.key === 'Tab' && plain && !leaving) {
      event.preventDefault();
      insert(area, step);
    } else if (event.key === 'Enter' && plain) {
      const { indent, last } = lineBefore(area);
      event.preventDefault();
      insert(area, `\n${indent}${last === '{' || last === '[' ? step : ''}`);
    }
    setLeaving(false);
  };

  return (
    <div
      className={classNames(
        'ph:rounded-md ph:border ph:bg-surface ph:overflow-hidden ph:focus-within:outline-2 ph:focus-within:outline-accent ph:focus-within:outline-offset-2',
        parts.invalid ? 'ph:border-bad' : 'ph:border-line-strong',
      )}
    >
      <div className="ph:flex ph:min-w-0" dir="ltr">
        <pre
          ref={gutter}
          aria-hidden
          className="ph:flex-none ph:overflow-hidden ph:py-2 ph:px-2 ph:text-end ph:text-xs ph:leading-5 ph:text-muted ph:bg-sunken ph:border-e ph:border-line ph:select-none"
          style={{ height: `calc(${rows} * 1.25rem + 1rem)` }}
        >
          {Array.from({ length: lines }, (_, at) => (
            <span
              key={at}
              className={classNames('ph:block', faultLine === at + 1 && 'ph:text-bad ph:font-semibold ph:bg-bad-soft')}
            >
              {at + 1}
            </span>
          ))}
          <span className="ph:block ph:h-8" />
        </pre>
        <textarea
          {...rest}
          id={parts.id}
          aria-describedby={[parts.describedBy, hintId].filter(Boolean).join(' ')}
          aria-invalid={parts.invalid || undefined}
          value={value}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setLeaving(false)}
          onScroll={(event) => {
            if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
          }}
          className={classNames(
            'ph:block ph:flex-1 ph:min-w-0 ph:resize-none ph:py-2 ph:px-2.5 ph:font-mono ph:text-xs ph:leading-5 ph:whitespace-pre ph:overflow-auto ph:outline-none',
            className,
          )}
          style={{ height: `calc(${rows} * 1.25rem + 1rem)` }}
        />
      </div>
      <p id={hintId} className="ph:px-2.5 ph:py-1 ph:text-xs ph:text-muted ph:bg-sunken ph:border-t ph:border-line">
        {words.editor.tab}
      </p>
    </div>
  );
};
