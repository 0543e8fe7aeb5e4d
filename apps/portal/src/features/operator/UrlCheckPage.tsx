import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status } from '../../ui/Status.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';

/** What the sender decides about a URL, and by which of its addresses. */
export const UrlCheckPage = () => {
  const words = useWords();
  const [url, setUrl] = useState('');
  const check = useMutation({ mutationFn: () => client.operator.checkUrl.query({ url: url.trim() }) });
  const verdict = check.data;
  return (
    <>
      <PageHead title={words.operator.urlCheck} under={words.operator.urlCheckLead} />
      <Card>
        <form
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!check.isPending) check.mutate();
          }}
        >
          <Field label={words.endpoint.url} error={check.error ? describeFailure(check.error, words).title : undefined}>
            {(parts) => (
              <TextInput
                parts={parts}
                mono
                type="url"
                placeholder="https://"
                maxLength={2048}
                value={url}
                onChange={(event) => setUrl(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" tone="primary" className="ph:justify-self-start" busy={check.isPending}>
            {words.verify.check}
          </Button>
        </form>
        {verdict ? (
          <div role="status" className="ph:mt-4 ph:grid ph:grid-cols-1 ph:gap-2">
            <span>
              <Status
                chip
                tone={verdict.isAllowed ? 'good' : 'bad'}
                icon={verdict.isAllowed ? 'done' : 'stopped'}
                word={verdict.isAllowed ? words.operator.allowed : words.operator.refused}
              />
            </span>
            {verdict.reason ? <p>{verdict.reason}</p> : null}
            <ul className="ph:grid ph:grid-cols-1 ph:gap-1">
              {verdict.addresses.map((each) => (
                <li key={each.address} className="ph:flex ph:gap-3 ph:text-sm">
                  <code>{each.address}</code>
                  <span className={each.isAllowed ? 'ph:text-good' : 'ph:text-bad'}>
                    {each.isAllowed ? words.operator.allowed : words.operator.refused}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Card>
    </>
  );
};
