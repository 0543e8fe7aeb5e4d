import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { steerActions } from '../../routes/operator-search.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useOperations } from '../../words/operations.ts';
import { useWords } from '../../words/words.tsx';
import { type SteerAsked, SteerPlanDialog } from './SteerPlanDialog.tsx';
import { TenantFilter } from './TenantFilter.tsx';

const route = getRouteApi('/shell/operator/steer');
const hourMs = 3_600_000;
const spans = { '1h': hourMs, '24h': 24 * hourMs, '7d': 7 * 24 * hourMs, '30d': 30 * 24 * hourMs } as const;
type Span = keyof typeof spans;
const spanNames = Object.keys(spans) as Span[];

/** What is to be done and to whom: it leads to a plan, never straight to the deed. The address holds all but the span. */
export const SteerForm = () => {
  const words = useWords();
  const operations = useOperations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { steer } = operations;
  const [span, setSpan] = useState<Span>('24h');
  const [fault, setFault] = useState<string | null>(null);
  const action = search.action ?? 'pause';
  const isReplay = action.startsWith('replay');
  const plan = useMutation({
    mutationFn: async (asked: SteerAsked) => ({ asked, plan: await client.operator.planSteer.query(asked) }),
    gcTime: 0,
  });
  const set = (change: Partial<typeof search>): void => {
    setFault(null);
    void navigate({ search: { ...search, iterator: undefined, ...change }, replace: true });
  };
  const failure = plan.error ? describeFailure(plan.error, words) : null;
  const faults = plan.error ? fieldFaults(plan.error) : {};
  return (
    <Card title={steer.plan}>
      <form
        noValidate
        className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-2 ph:lg:grid-cols-4 ph:gap-4 ph:items-start"
        onSubmit={(event) => {
          event.preventDefault();
          if (plan.isPending) return;
          const { tenant, host, endpoint } = search;
          if (!tenant && !host?.trim() && !endpoint?.trim()) return setFault(steer.nothingNamed);
          plan.mutate({
            action,
            tenantId: tenant ?? null,
            host: host?.trim() || null,
            endpointId: endpoint?.trim() || null,
            since: isReplay ? new Date(Date.now() - spans[span]).toISOString() : null,
          });
        }}
      >
        <Field label={steer.action}>
          {(parts) => (
            <Select
              parts={parts}
              value={action}
              choices={steerActions.map((value) => ({ value, label: steer.actions[value] }))}
              onChoose={(chosen) => set({ action: steerActions.find((one) => one === chosen) })}
              className="ph:w-full"
            />
          )}
        </Field>
        <Field label={operations.tenant} hint={steer.tenantHint} error={fault ?? faults.tenantId}>
          {(parts) => <TenantFilter parts={parts} value={search.tenant} onChoose={(tenant) => set({ tenant })} />}
        </Field>
        <Field label={operations.host} hint={steer.hostHint} error={faults.host}>
          {(parts) => (
            <TextInput
              mono
              parts={parts}
              value={search.host ?? ''}
              onChange={(event) => set({ host: event.currentTarget.value || undefined })}
            />
          )}
        </Field>
        <Field label={operations.endpoint} hint={steer.endpointHint} error={faults.endpointId}>
          {(parts) => (
            <TextInput
              mono
              parts={parts}
              placeholder="ep_…"
              value={search.endpoint ?? ''}
              onChange={(event) => set({ endpoint: event.currentTarget.value || undefined })}
            />
          )}
        </Field>
        {isReplay ? (
          <Field label={steer.sinceLabel}>
            {(parts) => (
              <Select
                parts={parts}
                value={span}
                choices={spanNames.map((value) => ({ value, label: steer.spans[value] }))}
                onChoose={(chosen) => setSpan(spanNames.find((one) => one === chosen) ?? '24h')}
                className="ph:w-full"
              />
            )}
          </Field>
        ) : null}
        <div className="ph:sm:col-span-2 ph:lg:col-span-4 ph:flex ph:flex-wrap ph:items-center ph:gap-3">
          <Button type="submit" tone="primary" busy={plan.isPending}>
            {steer.showPlan}
          </Button>
          {failure && Object.keys(faults).length === 0 ? (
            <p role="alert" className="ph:text-sm ph:text-bad">
              {failure.title} {failure.detail}
            </p>
          ) : null}
        </div>
      </form>
      {plan.data ? <SteerPlanDialog {...plan.data} onClose={() => plan.reset()} /> : null}
    </Card>
  );
};
