import { brandColours } from '@posthorn/shared/brand-colours';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { fieldFaults } from '../../api/failure.ts';
import type { TenantSettings } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';

const families = ['webhook', 'svix', 'both'] as const;
const validations = ['off', 'warn', 'reject'] as const;
const accentPattern = /^#[0-9a-fA-F]{6}$/;

const draftOf = (settings: TenantSettings) => ({
  headerFamily: settings.headerFamily,
  payloadValidation: settings.payloadValidation,
  retentionDays: settings.retentionDays?.toString() ?? '',
  publishRate: settings.publishRatePerSecond?.toString() ?? '',
  disableAfterHours: String(settings.disableAfterHours),
  retrySeconds: settings.retryPolicy?.scheduleSeconds?.join(', ') ?? '',
  origins: settings.allowedOrigins.join('\n'),
  displayName: settings.theme.displayName ?? '',
  logoUrl: settings.theme.logoUrl ?? '',
  accent: settings.theme.accent ?? '',
  radiusPx: settings.theme.radiusPx?.toString() ?? '',
});
type Draft = ReturnType<typeof draftOf>;

const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));
const listOf = (typed: string): string[] => typed.split(/[\s,]+/).filter(Boolean);

const patchOf = (draft: Draft, before: TenantSettings) => {
  const scheduleSeconds = listOf(draft.retrySeconds).map(Number);
  const rules = before.retryPolicy?.rules;
  const retryPolicy = { ...(rules ? { rules } : {}), ...(scheduleSeconds.length > 0 ? { scheduleSeconds } : {}) };
  return {
    headerFamily: draft.headerFamily,
    payloadValidation: draft.payloadValidation,
    retentionDays: numberOf(draft.retentionDays),
    publishRatePerSecond: numberOf(draft.publishRate),
    disableAfterHours: numberOf(draft.disableAfterHours),
    retryPolicy: Object.keys(retryPolicy).length > 0 ? retryPolicy : null,
    allowedOrigins: listOf(draft.origins),
    theme: {
      displayName: draft.displayName.trim() || null,
      logoUrl: draft.logoUrl.trim() || null,
      accent: draft.accent.trim() || null,
      radiusPx: numberOf(draft.radiusPx),
    },
  };
};

/** The brand on a button and a link, in both themes at once. */
const ThemePreview = ({ draft }: { draft: Draft }) => {
  const words = useWords();
  const shades = accentPattern.test(draft.accent) ? brandColours(draft.accent) : null;
  const radius = draft.radiusPx.trim() === '' ? undefined : `${Number(draft.radiusPx) || 0}px`;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:gap-3">
      {(['light', 'dark'] as const).map((scheme) => (
        <div
          key={scheme}
          style={{
            colorScheme: scheme,
            background: 'var(--ph-surface)',
            color: 'var(--ph-ink)',
            ...(radius ? { borderRadius: radius } : {}),
          }}
          className="ph:rounded-lg ph:border ph:border-line ph:p-4"
        >
          <p className="ph:text-xs">{words.theme[scheme]}</p>
          <p className="ph:mt-1 ph:font-semibold">{draft.displayName || 'Acme'}</p>
          <p className="ph:mt-2 ph:text-sm ph:underline" style={shades ? { color: shades.text[scheme] } : {}}>
            {words.endpoint.plural}
          </p>
          <span
            className="ph:mt-3 ph:inline-flex ph:items-center ph:h-8 ph:px-3 ph:rounded-md ph:text-sm ph:font-medium"
            style={{
              background: shades?.fill ?? 'var(--ph-accent-fill)',
              color: shades?.onFill ?? 'var(--ph-on-accent)',
              ...(radius ? { borderRadius: radius } : {}),
            }}
          >
            {words.endpoint.create}
          </span>
        </div>
      ))}
    </div>
  );
};

type TextName = Exclude<keyof Draft, 'headerFamily' | 'payloadValidation'>;

const SettingsForm = ({ settings }: { settings: TenantSettings }) => {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const onError = useSayFailure();
  const save = useMutation(
    api.tenant.patchSettings.mutationOptions({
      onSuccess: (stored) => {
        announce.good(words.saved);
        setDraft(draftOf(stored));
        queries.setQueryData(api.tenant.settings.queryKey({}), stored);
      },
      onError,
    }),
  );
  const faults = save.error ? fieldFaults(save.error) : {};
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const text = (name: TextName, label: string, hint?: string, fault = faults[name], placeholder = '') => (
    <Field label={label} {...(hint ? { hint } : {})} error={fault}>
      {(parts) => (
        <TextInput
          parts={parts}
          value={draft[name]}
          placeholder={placeholder}
          maxLength={2048}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      className="ph:grid ph:grid-cols-1 ph:gap-5 ph:max-w-[52rem]"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(patchOf(draft, settings));
      }}
    >
      <Card title={words.settingsPage.delivery}>
        <div className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:gap-5">
          <Field label={words.settingsPage.headerFamily} hint={words.settingsPage.headerFamilyHint}>
            {(parts) => (
              <Select
                parts={parts}
                value={draft.headerFamily}
                choices={families.map((each) => ({ value: each, label: words.settingsPage.family[each] }))}
                onChoose={(value) => set({ headerFamily: families.find((each) => each === value) ?? 'webhook' })}
              />
            )}
          </Field>
          <Field label={words.settingsPage.validation} hint={words.settingsPage.validationHint}>
            {(parts) => (
              <Select
                parts={parts}
                value={draft.payloadValidation}
                choices={validations.map((each) => ({ value: each, label: words.settingsPage.validationChoice[each] }))}
                onChoose={(value) => set({ payloadValidation: validations.find((each) => each === value) ?? 'off' })}
              />
            )}
          </Field>
          {text('retrySeconds', words.endpoint.retries, words.endpoint.retriesHint, faults.retryPolicy)}
          {text('disableAfterHours', words.settingsPage.disableAfter, words.settingsPage.disableAfterHint)}
          {text('publishRate', words.settingsPage.rate, words.settingsPage.usual, faults.publishRatePerSecond)}
          {text('retentionDays', words.settingsPage.retention, words.settingsPage.usual)}
        </div>
      </Card>
      <Card title={words.settingsPage.embedding}>
        <div className="ph:grid ph:grid-cols-1 ph:gap-5">
          <Field label={words.settingsPage.origins} hint={words.settingsPage.originsHint} error={faults.allowedOrigins}>
            {(parts) => (
              <TextArea
                parts={parts}
                mono
                rows={3}
                placeholder="https://app.example.com"
                value={draft.origins}
                onChange={(event) => set({ origins: event.currentTarget.value })}
              />
            )}
          </Field>
          <div className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:gap-5">
            {text('displayName', words.settingsPage.displayName, undefined, faults.theme)}
            {text('logoUrl', words.settingsPage.logo, undefined, undefined, 'https://')}
            {text('accent', words.settingsPage.accent, words.settingsPage.accentHint, undefined, '#2563eb')}
            {text('radiusPx', words.settingsPage.radius)}
          </div>
          <ThemePreview draft={draft} />
        </div>
      </Card>
      <div>
        <Button type="submit" tone="primary" busy={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
};

export const SettingsPage = () => {
  const words = useWords();
  const asked = useQuery(api.tenant.settings.queryOptions({}));
  return (
    <>
      <PageHead title={words.settings} under={words.settingsPage.lead} />
      <Asked asked={asked}>{(settings) => <SettingsForm settings={settings} />}</Asked>
    </>
  );
};
