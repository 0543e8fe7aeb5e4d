import { useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { prettyJson } from './pretty-json.ts';

/** Beyond this the browser feels the layout of one text; the rest is shown when it is asked for. */
const charsShownMax = 100_000;

/** What was sent, as it was sent or laid out for reading. */
export const PayloadCode = ({ text, bare = false }: { text: string; bare?: boolean }) => {
  const words = useWords();
  const formats = useFormats();
  const [pretty, setPretty] = useState(true);
  const [whole, setWhole] = useState(false);
  const laidOut = useMemo(() => (pretty ? prettyJson(text) : text), [text, pretty]);
  const cut = !whole && laidOut.length > charsShownMax;
  return (
    <>
      <Code
        bare={bare}
        wrap
        label={pretty ? words.message.laidOut : words.message.asSent}
        text={cut ? laidOut.slice(0, charsShownMax) : laidOut}
        copied={text}
        copyLabel={words.message.copyPayload}
        aside={
          <Button size="small" tone="quiet" aria-pressed={!pretty} onClick={() => setPretty(!pretty)}>
            {pretty ? words.message.showAsSent : words.message.showLaidOut}
          </Button>
        }
      />
      {cut ? (
        <div className="ph:px-4 ph:py-3">
          <Button size="small" onClick={() => setWhole(true)}>
            {words.message.showWhole(formats.bytes(laidOut.length))}
          </Button>
        </div>
      ) : null}
    </>
  );
};

export const Payload = ({ text }: { text: string | null }) => {
  const words = useWords();
  const formats = useFormats();
  if (text === null) {
    return (
      <Card title={words.message.payload}>
        <p className="ph:text-sm ph:text-muted">{words.message.expired}</p>
      </Card>
    );
  }
  return (
    <Card
      title={words.message.payload}
      aside={<span className="ph:text-xs ph:text-muted">{formats.bytes(new TextEncoder().encode(text).length)}</span>}
      flush
    >
      <PayloadCode bare text={text} />
    </Card>
  );
};
