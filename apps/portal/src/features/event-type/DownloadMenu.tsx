import { useMutation } from '@tanstack/react-query';
import { Download, FileCode2, FileJson2 } from 'lucide-react';
import { useSayFailure } from '../../api/Asked.tsx';
import { client } from '../../api/client.ts';
import { codeLanguages } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../../words/words.tsx';
import type { CodeLanguage } from './TypesPanel.tsx';

/** All event types as one file: code of a receiver, or the document that other tools read. */
export const DownloadMenu = ({ mayExport }: { mayExport: boolean }) => {
  const words = useWords();
  const onError = useSayFailure();
  const save = useMutation({
    mutationFn: async (what: CodeLanguage | 'openapi') => {
      if (what === 'openapi') {
        const document = await client.eventTypeDocument.export.mutate({});
        saveFile(`${JSON.stringify(document, null, 2)}\n`, 'application/json', 'webhooks.openapi.json');
        return;
      }
      const { code, fileName } = await client.eventType.allTypes.query({ language: what });
      saveFile(code, 'text/plain', fileName);
    },
    onError,
  });
  return (
    <Menu
      label={words.catalogue.download}
      trigger={
        <Button icon={<Download aria-hidden size={15} />} busy={save.isPending}>
          {words.catalogue.download}
        </Button>
      }
    >
      {codeLanguages.map((language) => (
        <MenuItem key={language} icon={<FileCode2 aria-hidden size={15} />} onSelect={() => save.mutate(language)}>
          {words.catalogue.typesFor(words.catalogue.languages[language])}
        </MenuItem>
      ))}
      {mayExport ? (
        <>
          <MenuSeparator />
          <MenuItem icon={<FileJson2 aria-hidden size={15} />} onSelect={() => save.mutate('openapi')}>
            {words.catalogue.openApi}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
};
