import { useMutation, useQuery } from '@tanstack/react-query';
import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { deviceName } from './device-name.ts';
import { FactorDialog } from './FactorDialog.tsx';
import { PasswordCard } from './PasswordCard.tsx';
import { endOtherSessions, listSessions, readPerson } from './person.ts';
import { usePersonFailure, useSayPersonFailure } from './use-person-failure.ts';

const changed = (): void => void queries.invalidateQueries({ queryKey: ['person'] });

const FactorCard = ({ isOn }: { isOn: boolean }) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Card title={words.signIn.factor}>
      <div className="ph:flex ph:flex-wrap ph:items-center ph:justify-between ph:gap-3">
        <p className="ph:flex ph:items-center ph:gap-2 ph:text-sm">
          {isOn ? (
            <ShieldCheck aria-hidden size={17} className="ph:text-good" />
          ) : (
            <ShieldOff aria-hidden size={17} className="ph:text-warn" />
          )}
          {isOn ? words.accountPage.factorOn : words.accountPage.factorOff}
        </p>
        <Button tone={isOn ? 'plain' : 'primary'} onClick={() => setOpen(true)}>
          {isOn ? words.accountPage.turnOff : words.accountPage.turnOn}
        </Button>
      </div>
      <FactorDialog isOn={isOn} open={open} onOpenChange={setOpen} onChanged={changed} />
    </Card>
  );
};

const Sessions = ({ current }: { current: string }) => {
  const words = useWords();
  const asked = useQuery({ queryKey: ['person', 'sessions'], queryFn: listSessions });
  const end = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => {
      announce.good(words.accountPage.signedOutElsewhere);
      changed();
    },
    onError: useSayPersonFailure(),
  });
  const list = asked.data ?? [];
  return (
    <Card
      flush
      title={words.accountPage.sessions}
      aside={
        list.length > 1 ? (
          <Button size="small" busy={end.isPending} onClick={() => end.mutate()}>
            {words.accountPage.signOutElsewhere}
          </Button>
        ) : null
      }
    >
      {asked.isPending ? <SkeletonRows rows={2} /> : null}
      <ul className="ph:divide-y ph:divide-line">
        {list.map((each) => (
          <li key={each.token} className="ph:flex ph:flex-wrap ph:gap-x-4 ph:gap-y-0.5 ph:px-4 ph:py-2 ph:text-sm">
            <span
              title={each.userAgent ?? undefined}
              className="ph:min-w-0 ph:flex-1 ph:basis-56 ph:[overflow-wrap:anywhere]"
            >
              {deviceName(each.userAgent ?? '') ?? (each.userAgent || words.accountPage.unknownDevice)}
              {each.ipAddress ? <span className="ph:text-muted"> · {each.ipAddress}</span> : null}
              {each.token === current ? <strong> ({words.accountPage.thisOne})</strong> : null}
            </span>
            <span className="ph:text-muted">
              {words.accountPage.signedInAt} <Time at={each.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** How a person signs in: password, second factor, and where they are signed in. */
export const AccountPage = () => {
  const words = useWords();
  const tell = usePersonFailure();
  const asked = useQuery({ queryKey: ['person', 'self'], queryFn: readPerson });
  return (
    <>
      <PageHead title={words.accountPage.title} under={words.accountPage.lead} />
      {asked.data ? (
        <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:max-w-3xl">
          <FactorCard isOn={asked.data.user.twoFactorEnabled === true} />
          <PasswordCard />
          <Sessions current={asked.data.session.token} />
        </div>
      ) : asked.isError ? (
        <FailureState
          title={tell(asked.error)}
          detail={undefined}
          missing={false}
          onRetry={() => void asked.refetch()}
          busy={asked.isFetching}
        />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </>
  );
};
