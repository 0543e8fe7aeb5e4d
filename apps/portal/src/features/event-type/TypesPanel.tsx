import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { codeLanguages } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { Code } from '../../ui/Code.tsx';
import { Select } from '../../ui/Select.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../../words/words.tsx';

export type CodeLanguage = (typeof codeLanguages)[number];

type Props = {
  name: string;
  version: string | undefined;
  language: CodeLanguage;
  onChoose: (language: CodeLanguage) => void;
};

/** The event type as code of a receiver, to look at and to keep. */
export const TypesPanel = ({ name, version, language, onChoose }: Props) => {
  const words = useWords();
  const asked = useQuery(
    api.eventType.types.queryOptions(
      { event_type_name: name, language, ...(version === undefined ? {} : { version }) },
      { staleTime: 60_000 },
    ),
  );
  const file = asked.data;
  return (
    <>
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-2 ph:px-3 ph:py-2 ph:border-b ph:border-line">
        <Select
          aria-label={words.verify.language}
          value={language}
          choices={codeLanguages.map((each) => ({ value: each, label: words.catalogue.languages[each] }))}
          onChoose={(value) => onChoose(codeLanguages.find((each) => each === value) ?? 'typescript')}
        />
        {file ? (
          <Button
            icon={<Download aria-hidden size={15} />}
            onClick={() => saveFile(file.code, 'text/plain', file.fileName)}
          >
            {words.catalogue.download}
          </Button>
        ) : null}
      </div>
      <Asked asked={asked}>
        {({ code, fileName }) => (
          <Code bare label={fileName} text={code} copyLabel={words.verify.copyCode} heightMax="70vh" />
        )}
      </Asked>
    </>
  );
};
