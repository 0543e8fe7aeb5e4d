import { useMutation } from '@tanstack/react-query';
import { Download, RotateCcw, X } from 'lucide-react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { exportRowsMax } from './every-row.ts';
import { sendAgain } from './send-again.ts';

/** What the list shows, as a file. `save` gives how many rows those are. */
export const ExportMenu = ({ save: saveAs }: { save: (format: 'csv' | 'json') => Promise<number> }) => {
  const words = useWords();
  const formats = useFormats();
  const save = useMutation({
    mutationFn: saveAs,
    onSuccess: (count) => announce.good(words.message.exported(formats.number(count))),
    onError: useSayFailure(),
  });
  return (
    <Menu
      label={words.message.export}
      trigger={
        <Button icon={<Download aria-hidden size={15} />} busy={save.isPending}>
          {words.message.export}
        </Button>
      }
    >
      <MenuItem onSelect={() => save.mutate('csv')}>CSV</MenuItem>
      <MenuItem onSelect={() => save.mutate('json')}>JSON</MenuItem>
      <p className="ph:px-2 ph:py-1 ph:text-xs ph:text-muted">
        {words.delivery.exportHint(formats.number(exportRowsMax))}
      </p>
    </Menu>
  );
};

type SelectionProps = { appId: string; chosen: ReadonlySet<string>; onClear: () => void };

/** What can be done with the messages that are ticked. */
export const SelectionBar = ({ appId, chosen, onClear }: SelectionProps) => {
  const words = useWords();
  const formats = useFormats();
  const send = useMutation({
    mutationFn: () => sendAgain(appId, [...chosen]),
    onSuccess: ({ sent, failed, nothing }) => {
      const rest = [
        failed > 0 ? words.message.sentNot(formats.number(failed)) : null,
        nothing > 0 ? words.message.sentNothing(formats.number(nothing)) : null,
      ].filter(Boolean);
      (failed > 0 ? announce.bad : announce.good)(words.message.sentAgain(formats.number(sent)), rest.join(' '));
      onClear();
      void queries.invalidateQueries({ queryKey: api.message.pathKey() });
    },
  });
  if (chosen.size === 0) return null;
  return (
    <div
      role="toolbar"
      aria-label={words.message.chosenTools}
      className="ph:flex ph:flex-wrap ph:items-center ph:gap-2 ph:px-4 ph:py-2 ph:bg-accent-soft ph:border-b ph:border-line"
    >
      <span role="status" className="ph:text-sm ph:font-medium">
        {words.message.chosen(formats.number(chosen.size))}
      </span>
      <Button
        size="small"
        icon={<RotateCcw aria-hidden size={13} />}
        busy={send.isPending}
        onClick={() => send.mutate()}
      >
        {words.message.sendChosen}
      </Button>
      <Button size="small" tone="quiet" icon={<X aria-hidden size={13} />} onClick={onClear}>
        {words.message.unchoose}
      </Button>
    </div>
  );
};
