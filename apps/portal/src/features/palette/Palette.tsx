import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Boxes, CornerDownLeft, LoaderCircle, type LucideIcon, Shapes, Webhook } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { useWords } from '../../words/words.tsx';
import { matchesApplication } from '../application/matches-application.ts';
import { findPlace } from './find-place.ts';
import { type Jump, jumpOf } from './jump.ts';

type Choice = { key: string; icon: LucideIcon; text: string; detail?: string; go: () => Promise<void> };

const choicesMax = 9;

/** Goes anywhere by a few letters or a pasted id. A combobox: the focus stays in the field, the arrows move the choice. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const words = useWords();
  const navigate = useNavigate();
  const { appId: here } = useParams({ strict: false });
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const active = useRef<HTMLDivElement>(null);
  const sought = useDebounced(typed.trim(), 200);
  const applications = useQuery(
    api.application.list.queryOptions(
      { limit: choicesMax, order: 'descending', ...(sought ? { search: sought } : {}) },
      { staleTime: 30_000, placeholderData: keepPreviousData },
    ),
  );

  const jump = async (to: Jump): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const appId = await findPlace(to, here);
      if (appId === null) {
        setFault(words.palette.unknownId);
        return;
      }
      if (to.kind === 'application') await navigate({ to: '/applications/$appId', params: { appId } });
      else if (to.kind === 'endpoint') {
        await navigate({
          to: '/applications/$appId/endpoints/$endpointId',
          params: { appId, endpointId: to.endpointId },
        });
      } else await navigate({ to: '/applications/$appId/messages/$msgId', params: { appId, msgId: to.msgId } });
      onClose();
    } catch (error) {
      setFault(describeFailure(error, words).title);
    } finally {
      setBusy(false);
    }
  };
  const leave = (going: Promise<void>): Promise<void> => going.then(onClose);

  const id = jumpOf(typed);
  const wanted = typed.trim().toLowerCase();
  const pages: Choice[] = [
    {
      key: 'applications',
      icon: Boxes,
      text: words.application.plural,
      go: () => leave(navigate({ to: '/applications' })),
    },
    {
      key: 'event-types',
      icon: Shapes,
      text: words.eventType.plural,
      go: () => leave(navigate({ to: '/event-types' })),
    },
    ...(here
      ? [
          {
            key: 'new-endpoint',
            icon: Webhook,
            text: words.endpoint.create,
            go: () => leave(navigate({ to: '/applications/$appId/endpoints/new', params: { appId: here } })),
          },
        ]
      : []),
  ];
  const choices: Choice[] = id
    ? [{ key: 'jump', icon: CornerDownLeft, text: words.palette.jump, detail: typed.trim(), go: () => jump(id) }]
    : [
        ...pages.filter((page) => page.text.toLowerCase().includes(wanted)),
        ...(applications.data?.data ?? [])
          .filter((application) => matchesApplication(application, typed))
          .map((application) => ({
            key: application.id,
            icon: Boxes,
            text: application.name,
            detail: application.uid ?? application.id,
            go: () => leave(navigate({ to: '/applications/$appId/messages', params: { appId: application.id } })),
          })),
      ].slice(0, choicesMax);
  const current = Math.min(at, choices.length - 1);

  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((current + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === 'Enter' && !busy) {
      event.preventDefault();
      void choices[current]?.go();
    }
  };

  return (
    <Dialog open onOpenChange={onClose} title={words.palette.open} place="top" bare>
      <div className="ph:flex ph:items-center ph:gap-2 ph:px-4 ph:border-b ph:border-line">
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={choices[current] ? `${list}-${choices[current].key}` : undefined}
          aria-autocomplete="list"
          aria-label={words.palette.open}
          placeholder={words.palette.hint}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
            setFault(null);
          }}
          onKeyDown={onKeyDown}
          className="ph:flex-1 ph:min-w-0 ph:h-12 ph:text-lg ph:outline-none"
        />
        {busy ? (
          <LoaderCircle aria-hidden size={16} className="ph:text-muted ph:animate-[ph-spin_900ms_linear_infinite]" />
        ) : null}
      </div>
      <div id={list} role="listbox" aria-label={words.palette.open} className="ph:p-1.5">
        {choices.map(({ key, icon: Icon, text, detail, go }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={key}
            ref={i === current ? active : null}
            id={`${list}-${key}`}
            role="option"
            aria-selected={i === current}
            onMouseMove={() => setAt(i)}
            onClick={() => void go()}
            className={classNames(
              'ph:flex ph:items-center ph:gap-2.5 ph:h-9 ph:px-2.5 ph:rounded-md ph:cursor-pointer',
              i === current && 'ph:bg-hover',
            )}
          >
            <Icon aria-hidden size={16} className="ph:text-muted" />
            <span className="ph:truncate">{text}</span>
            {detail ? (
              <code className="ph:ms-auto ph:truncate ph:text-xs ph:text-muted ph:max-w-[50%]">{detail}</code>
            ) : null}
          </div>
        ))}
      </div>
      <p role="status" className="ph:px-4 ph:pb-3 ph:text-sm ph:text-muted ph:empty:hidden">
        {fault ?? (choices.length === 0 ? words.palette.nothing : null)}
      </p>
    </Dialog>
  );
};
