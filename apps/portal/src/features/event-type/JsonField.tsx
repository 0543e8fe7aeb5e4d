import { type JsonFault, jsonFault } from '@posthorn/shared/json-fault';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CodeEditor } from '../../ui/CodeEditor.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { Field } from '../../ui/Field.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import { prettyJson } from '../message/pretty-json.ts';

/** Where and what, in words. */
const faultWords = (fault: JsonFault, words: Words): string =>
  `${words.editor.place(fault.line, fault.column)}: ${words.editor.fault[fault.kind]('found' in fault ? fault.found : '')}`;

/** Puts the caret where the fault is. */
const goTo = (id: string, fault: JsonFault): void => {
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const lines = area.value.split('\n').slice(0, fault.line - 1);
  const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + fault.column - 1;
  area.focus();
  area.setSelectionRange(at, Math.min(at + 1, area.value.length));
};

type Props = {
  label: string;
  text: string;
  onChange: (text: string) => void;
  /** What the API says of it. */
  error?: string | undefined;
  hint?: string;
  optional?: boolean;
  rows?: number;
  tools?: ReactNode;
};

/** JSON as it is typed. What keeps it from being JSON is said with its line and column, once the typing pauses. */
export const JsonField = ({ label, text, onChange, error, hint, optional = false, rows = 16, tools }: Props) => {
  const words = useWords();
  const settled = useDebounced(text);
  const fault = useMemo(() => (settled.trim() === '' ? null : jsonFault(settled)), [settled]);
  const said = fault ? faultWords(fault, words) : error;
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(optional ? { optional: words.optional } : {})} error={said}>
      {(parts) => (
        <>
          {/* Beside the label where there is room. */}
          <div className="ph:flex ph:flex-wrap ph:justify-end ph:gap-1 ph:sm:-mt-8 ph:sm:ms-auto ph:sm:w-fit">
            {fault ? (
              <Button size="small" onClick={() => goTo(parts.id, fault)}>
                {words.editor.goThere}
              </Button>
            ) : null}
            {tools}
            <Button
              size="small"
              tone="quiet"
              disabled={fault !== null || text.trim() === ''}
              onClick={() => {
                if (jsonFault(text) === null) onChange(prettyJson(text));
              }}
            >
              {words.catalogue.layOut}
            </Button>
          </div>
          <CodeEditor parts={parts} value={text} rows={rows} faultLine={fault?.line} onChange={onChange} />
        </>
      )}
    </Field>
  );
};
