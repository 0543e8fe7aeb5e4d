import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { changePassword } from './person.ts';
import { usePersonFailure } from './use-person-failure.ts';

const lengthMinUsual = 12;

export const PasswordCard = () => {
  const words = useWords();
  const tell = usePersonFailure();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const ways = useQuery(api.session.ways.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const least = ways.data?.passwordLengthMin ?? lengthMinUsual;
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      announce.good(words.accountPage.changed);
      void queries.invalidateQueries({ queryKey: ['person'] });
    },
    gcTime: 0,
  });
  return (
    <Card title={words.accountPage.passwordTitle}>
      <form
        noValidate
        className="ph:grid ph:grid-cols-1 ph:gap-4 ph:max-w-80"
        onSubmit={(event) => {
          event.preventDefault();
          setTooShort(next.length < least);
          if (!change.isPending && current && next.length >= least) change.mutate();
        }}
      >
        <Field label={words.accountPage.current} error={change.error ? tell(change.error) : undefined}>
          {(parts) => (
            <TextInput
              parts={parts}
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={words.accountPage.next}
          hint={words.accountPage.nextHint(least)}
          error={tooShort && next.length < least ? words.accountPage.tooShort(least) : undefined}
        >
          {(parts) => (
            <TextInput
              parts={parts}
              type="password"
              autoComplete="new-password"
              maxLength={128}
              value={next}
              onChange={(event) => setNext(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={change.isPending} className="ph:justify-self-start">
          {words.accountPage.change}
        </Button>
      </form>
    </Card>
  );
};
