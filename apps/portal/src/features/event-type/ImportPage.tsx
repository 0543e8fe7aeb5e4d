import { compareSchemas } from '@posthorn/shared/schema-compatibility';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import type { ImportPreview } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CodeEditor } from '../../ui/CodeEditor.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status } from '../../ui/Status.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { ChangeList } from './ChangeList.tsx';
import { eventTypesChanged } from './catalogue.ts';
import { EventTypeTrail } from './EventTypeFormPage.tsx';
import { versionsOf } from './schema-example.ts';

/** As much as the API takes. */
const fileBytesMax = 900_000;

/** More than this is folded, so that the list of event types stays one. */
const changesShown = 5;

type Change = ImportPreview['to_modify'][number];

const countOf = (preview: ImportPreview): number => preview.to_modify.length + preview.to_archive.length;

const Line = ({ name, status, children }: { name: string; status: ReactNode; children?: ReactNode }) => (
  <li className="ph:px-4 ph:py-2.5">
    <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-4 ph:gap-y-1">
      <span className="ph:min-w-0 ph:flex-1 ph:basis-56 ph:font-mono ph:text-sm ph:font-medium ph:[overflow-wrap:anywhere]">
        {name}
      </span>
      {status}
    </div>
    {children}
  </li>
);

const ChangeLine = ({ change }: { change: Change }) => {
  const words = useWords();
  if (change.isNew)
    return (
      <Line name={change.name} status={<Status tone="good" icon="done" word={words.catalogue.importKind.created} />}>
        {change.description ? (
          <p className="ph:text-sm ph:text-muted ph:line-clamp-3 ph:[overflow-wrap:anywhere]">{change.description}</p>
        ) : null}
      </Line>
    );
  const { newVersion } = change;
  if (newVersion === null)
    return (
      <Line
        name={change.name}
        status={<Status tone="busy" icon="retrying" word={words.catalogue.importKind.facts} />}
      />
    );
  const versions = versionsOf(change.schemas);
  const [old, now] = [change.schemas?.[versions[versions.indexOf(newVersion) + 1] ?? ''], change.schemas?.[newVersion]];
  const changes = old && now ? compareSchemas(old, now) : [];
  const breakingCount = changes.filter(({ breaking }) => breaking).length;
  const breaks = breakingCount > 0;
  return (
    <Line
      name={change.name}
      status={
        <Status
          tone={breaks ? 'bad' : 'busy'}
          icon={breaks ? 'warning' : 'retrying'}
          word={words.catalogue.importKind.version(newVersion)}
        />
      }
    >
      {old ? (
        <details open={changes.length <= changesShown} className="ph:mt-1">
          <summary className="ph:text-sm ph:text-muted">
            {words.catalogue.changeCount(changes.length)}
            {breakingCount > 0 ? `, ${words.catalogue.breakingCount(breakingCount)}` : null}
          </summary>
          <ChangeList changes={changes} />
        </details>
      ) : null}
    </Line>
  );
};

const Preview = ({ preview }: { preview: ImportPreview }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Card
      flush
      title={words.catalogue.importWould}
      aside={
        preview.unchanged.length > 0 ? (
          <span className="ph:text-xs ph:text-muted">
            {words.catalogue.importUnchanged(formats.number(preview.unchanged.length))}
          </span>
        ) : null
      }
    >
      {countOf(preview) === 0 ? (
        <p className="ph:p-4 ph:text-sm">{words.catalogue.importNothing}</p>
      ) : (
        <ul className="ph:divide-y ph:divide-line">
          {preview.to_modify.map((change) => (
            <ChangeLine key={change.name} change={change} />
          ))}
          {preview.to_archive.map((name) => (
            <Line
              key={name}
              name={name}
              status={<Status tone="idle" icon="stopped" word={words.catalogue.importKind.archived} />}
            />
          ))}
        </ul>
      )}
    </Card>
  );
};

/** Event types of a document: what would change is shown first, and done when it was said. */
export const ImportPage = () => {
  const words = useWords();
  const navigate = useNavigate();
  const file = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [fileFault, setFileFault] = useState<string | undefined>();
  const [replaceAll, setReplaceAll] = useState(false);
  const preview = useMutation(
    api.eventTypeDocument.import.mutationOptions({
      // Who goes by keyboard or screen reader is taken to what was asked for.
      onSuccess: () => setTimeout(() => shown.current?.focus()),
    }),
  );
  const doIt = useMutation(
    api.eventTypeDocument.import.mutationOptions({
      onSuccess: ({ data }) => {
        announce.good(words.catalogue.imported(data.modified.length));
        void eventTypesChanged();
        void navigate({ to: '/event-types' });
      },
    }),
  );
  const change = (next: string): void => {
    setText(next);
    setFileFault(undefined);
    preview.reset();
    doIt.reset();
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    if (chosen.size > fileBytesMax) setFileFault(words.catalogue.importTooLarge);
    else change(await chosen.text());
  };
  const error = doIt.error ?? preview.error;
  const faults = error ? fieldFaults(error) : {};
  const fault = faults.specRaw ?? faults.spec;
  const failure = error && fault === undefined ? describeFailure(error, words) : null;
  const count = preview.data ? countOf(preview.data.data) : 0;
  return (
    <>
      <PageHead title={words.catalogue.importTitle} trail={<EventTypeTrail />} under={words.catalogue.importLead} />
      <form
        noValidate
        className="ph:grid ph:grid-cols-1 ph:gap-5 ph:max-w-[60rem]"
        onSubmit={(event) => {
          event.preventDefault();
          if (!preview.isPending) preview.mutate({ specRaw: text, replaceAll, dryRun: true });
        }}
      >
        <Card>
          <div className="ph:grid ph:grid-cols-1 ph:gap-4">
            <Field
              label={words.catalogue.importText}
              error={fileFault ?? fault ?? (failure ? `${failure.title} ${failure.detail ?? ''}` : undefined)}
            >
              {(parts) => (
                <>
                  <div className="ph:flex ph:justify-end ph:sm:-mt-8 ph:sm:ms-auto ph:sm:w-fit">
                    <input
                      ref={file}
                      type="file"
                      tabIndex={-1}
                      aria-hidden
                      accept=".json,.yaml,.yml,application/json"
                      className="ph:hidden"
                      onChange={(event) => {
                        const { currentTarget } = event;
                        void read(currentTarget.files?.[0]);
                        // The same file may be chosen again after it was changed.
                        currentTarget.value = '';
                      }}
                    />
                    <Button size="small" icon={<FileUp aria-hidden size={14} />} onClick={() => file.current?.click()}>
                      {words.catalogue.importFile}
                    </Button>
                  </div>
                  <CodeEditor parts={parts} value={text} rows={18} onChange={change} />
                </>
              )}
            </Field>
            <label className="ph:flex ph:items-center ph:gap-2 ph:text-sm">
              <input
                type="checkbox"
                className="ph:size-4 ph:flex-none ph:accent-accent-fill"
                checked={replaceAll}
                onChange={(event) => {
                  setReplaceAll(event.currentTarget.checked);
                  preview.reset();
                }}
              />
              {words.catalogue.importReplace}
            </label>
          </div>
        </Card>
        {preview.data ? (
          <div ref={shown} tabIndex={-1} className="ph:outline-none">
            <Preview preview={preview.data.data} />
          </div>
        ) : null}
        <div className="ph:flex ph:flex-wrap ph:gap-2">
          {preview.data && count > 0 ? (
            <Button
              tone="primary"
              busy={doIt.isPending}
              onClick={() => doIt.mutate({ specRaw: text, replaceAll, dryRun: false })}
            >
              {words.catalogue.importNow(count)}
            </Button>
          ) : preview.data ? null : (
            <Button type="submit" tone="primary" busy={preview.isPending} disabled={text.trim() === ''}>
              {words.catalogue.importPreview}
            </Button>
          )}
          <Link to="/event-types" className={buttonClass()}>
            {words.cancel}
          </Link>
        </div>
      </form>
    </>
  );
};
