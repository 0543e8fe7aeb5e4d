import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { densities, densityChoice } from '../ui/density.ts';
import { Field } from '../ui/Field.tsx';
import { Radios } from '../ui/Radios.tsx';
import { Select } from '../ui/Select.tsx';
import { shortcutChoice } from '../ui/shortcut.ts';
import { timeStyleChoice, zoneChoice } from '../ui/time-choice.ts';
import { useFormats, useWords } from '../words/words.tsx';

const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');

/** How times are told and how roomy the pages are. Holds at once and is remembered by this browser. */
export const DisplayDialog = ({ framed, onClose }: { framed: boolean; onClose: () => void }) => {
  const words = useWords();
  const formats = useFormats();
  const zone = zoneChoice.use();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={framed ? words.times.titleFramed : words.times.title}
      footer={
        <Button tone="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <Radios
          legend={words.times.style}
          value={timeStyleChoice.use()}
          choices={[
            { value: 'relative', label: words.times.relative },
            { value: 'absolute', label: words.times.absolute },
          ]}
          onChoose={timeStyleChoice.set}
        />
        <Field label={words.times.zone} hint={formats.instant(new Date())}>
          {(parts) => (
            <Select
              parts={parts}
              value={zone}
              choices={[
                { value: 'local', label: words.times.local(ownZone) },
                { value: 'UTC', label: words.times.utc },
                ...zones.map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
              ]}
              onChoose={zoneChoice.set}
              className="ph:w-full"
            />
          )}
        </Field>
        {framed ? null : (
          <Radios
            legend={words.density.title}
            value={densityChoice.use()}
            choices={densities.map((value) => ({ value, label: words.density[value] }))}
            onChoose={densityChoice.set}
          />
        )}
        <Radios
          legend={words.shortcuts.title}
          value={shortcutChoice.use()}
          choices={[
            { value: 'on', label: words.shortcuts.on },
            { value: 'off', label: words.shortcuts.off },
          ]}
          onChoose={shortcutChoice.set}
        />
      </div>
    </Dialog>
  );
};
