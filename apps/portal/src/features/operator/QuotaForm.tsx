import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { fieldFaults } from '../../api/failure.ts';
import type { Tenant } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';

const names = [
  'messagesPerMonth',
  'messagesPerSecond',
  'endpointsPerApplication',
  'payloadBytesMax',
  'retentionDays',
] as const;
type Name = (typeof names)[number];
type Draft = Record<Name, string>;

const draftOf = (tenant: Tenant): Draft =>
  Object.fromEntries(names.map((name) => [name, tenant.quotas[name]?.toString() ?? ''])) as Draft;

/** The limits of a tenant; an empty one limits nothing. */
export const QuotaForm = ({ tenant }: { tenant: Tenant }) => {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(tenant));
  const save = useMutation(
    api.operator.updateTenant.mutationOptions({
      onSuccess: () => {
        announce.good(words.saved);
        void queries.invalidateQueries({ queryKey: api.operator.pathKey() });
      },
      onError: useSayFailure(),
    }),
  );
  const faults = save.error ? fieldFaults(save.error) : {};
  return (
    <Card title={words.operator.quotas}>
      <form
        noValidate
        className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (save.isPending) return;
          const quotas = Object.fromEntries(
            names.map((name) => [name, draft[name].trim() === '' ? null : Number(draft[name])]),
          );
          save.mutate({ tenant_id: tenant.id, quotas });
        }}
      >
        {names.map((name) => (
          <Field
            key={name}
            label={words.operator.quota[name]}
            hint={words.usage.noQuota}
            error={name === 'messagesPerMonth' ? faults.quotas : undefined}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                inputMode="numeric"
                value={draft[name]}
                onChange={(event) => {
                  const text = event.currentTarget.value.replace(/\D/g, '');
                  setDraft((before) => ({ ...before, [name]: text }));
                }}
              />
            )}
          </Field>
        ))}
        <div className="ph:sm:col-span-2">
          <Button type="submit" tone="primary" busy={save.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  );
};
