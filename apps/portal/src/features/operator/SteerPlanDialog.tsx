import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { SteerPlan } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import type { steerActions } from '../../routes/operator-search.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';

export type SteerAsked = {
  action: (typeof steerActions)[number];
  tenantId: string | null;
  host: string | null;
  endpointId: string | null;
  since: string | null;
};

const reasonCharsMin = 3;

/** What would be touched, counted; then the reason, then the deed. */
export const SteerPlanDialog = ({
  asked,
  plan,
  onClose,
}: {
  asked: SteerAsked;
  plan: SteerPlan;
  onClose: () => void;
}) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { steer } = operations;
  const formId = useId();
  const [reason, setReason] = useState('');
  const [rate, setRate] = useState('');
  const [tried, setTried] = useState(false);
  const start = useMutation(
    api.operator.startSteer.mutationOptions({
      onSuccess: ({ tasks }) => {
        announce.good(steer.started(formats.number(tasks)));
        void queries.invalidateQueries({ queryKey: api.operator.pathKey() });
        onClose();
      },
      onError: useSayFailure(),
    }),
  );
  const touched = plan.tenants.filter(({ endpoints }) => endpoints > 0);
  const messages = plan.messages ?? null;
  const count = messages === null ? null : formats.number(messages);
  const isReplay = messages !== null;
  const can = !plan.isTooWide && plan.endpoints > 0 && (messages === null || messages > 0);
  const isMissing = reason.trim().length < reasonCharsMin;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`${steer.planTitle}: ${steer.actions[asked.action]}`}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {can ? (
            <Button tone="primary" type="submit" form={formId} busy={start.isPending}>
              {steer.start}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="ph:grid ph:grid-cols-1 ph:gap-4">
        <p role="status" className="ph:text-sm ph:font-medium">
          {plan.isTooWide
            ? steer.tooWide
            : can
              ? `${steer.touches(formats.number(plan.endpoints), formats.number(touched.length))} ${
                  count === null ? '' : steer.sends(plan.isExact ? count : operations.atLeast(count))
                }`
              : steer.touchesNothing}
        </p>
        {plan.tenants.length > 0 && !plan.isTooWide ? (
          <div className="ph:-mx-5 ph:border-y ph:border-line">
            <Table
              caption={steer.perTenant}
              head={
                <>
                  <HeadCell grow>{operations.tenant}</HeadCell>
                  <HeadCell end>{operations.endpoints}</HeadCell>
                  {isReplay ? <HeadCell end>{steer.messages}</HeadCell> : null}
                </>
              }
            >
              {plan.tenants.map((each) => (
                <Row key={each.tenantId}>
                  <Cell grow>
                    <span className="ph:block ph:truncate">{each.name}</span>
                    {each.untouched > 0 ? (
                      <span className="ph:block ph:truncate ph:text-xs ph:text-muted">
                        {steer.untouched(formats.number(each.untouched))}
                      </span>
                    ) : null}
                  </Cell>
                  <Cell end>{formats.number(each.endpoints)}</Cell>
                  {isReplay ? <Cell end>{formats.number(each.messages ?? 0)}</Cell> : null}
                </Row>
              ))}
            </Table>
          </div>
        ) : null}
        {can ? (
          <form
            id={formId}
            noValidate
            className="ph:grid ph:grid-cols-1 ph:gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (start.isPending || isMissing) return;
              start.mutate({
                ...asked,
                reason: reason.trim(),
                ...(isReplay && rate ? { ratePerSecond: Number(rate) } : {}),
              });
            }}
          >
            <Field
              label={operations.reason}
              hint={operations.reasonHint}
              error={tried && isMissing ? operations.reasonMissing : undefined}
            >
              {(parts) => (
                <TextInput
                  parts={parts}
                  value={reason}
                  maxLength={500}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              )}
            </Field>
            {isReplay ? (
              <Field label={steer.rate} hint={steer.rateHint} optional={words.optional}>
                {(parts) => (
                  <TextInput
                    parts={parts}
                    inputMode="numeric"
                    maxLength={5}
                    value={rate}
                    onChange={(event) => setRate(event.currentTarget.value.replace(/\D/g, ''))}
                  />
                )}
              </Field>
            ) : null}
          </form>
        ) : null}
      </div>
    </Dialog>
  );
};
