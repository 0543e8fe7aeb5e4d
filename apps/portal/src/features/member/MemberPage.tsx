import { useMutation, useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Member } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { roles } from './roles.ts';

const MemberRow = ({ member }: { member: Member }) => {
  const words = useWords();
  const onError = useSayFailure();
  const [asking, setAsking] = useState(false);
  const onSuccess = (): void => {
    setAsking(false);
    announce.good(words.saved);
    void queries.invalidateQueries({ queryKey: api.member.list.queryKey() });
  };
  const update = useMutation(api.member.update.mutationOptions({ onSuccess, onError }));
  const remove = useMutation(api.member.remove.mutationOptions({ onSuccess, onError }));
  return (
    <li className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-4 ph:gap-y-2 ph:px-4 ph:py-2">
      <span className="ph:min-w-0 ph:flex-1 ph:basis-56">
        <span className="ph:block ph:truncate ph:text-sm ph:font-medium">{member.name}</span>
        <span className="ph:block ph:truncate ph:text-xs ph:text-muted">{member.email}</span>
      </span>
      {member.twoFactorEnabled ? <span className="ph:text-xs ph:text-muted">{words.member.secondFactor}</span> : null}
      <span className="ph:text-sm ph:text-muted ph:max-sm:hidden">
        {words.member.since} <Time at={member.createdAt} />
      </span>
      <Select
        className="ph:min-w-36"
        aria-label={`${words.member.role}: ${member.email}`}
        value={member.role}
        choices={roles.map((each) => ({ value: each, label: words.member.roles[each] }))}
        onChoose={(value) => {
          const role = roles.find((each) => each === value);
          if (role) update.mutate({ user_id: member.userId, role });
        }}
      />
      <Button size="small" aria-label={`${words.member.remove}: ${member.email}`} onClick={() => setAsking(true)}>
        {words.member.remove}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.member.removeTitle(member.name || member.email)}
        confirm={words.member.remove}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ user_id: member.userId })}
      >
        <p>{words.member.removeWhat}</p>
      </ConfirmDialog>
    </li>
  );
};

const Invitations = () => {
  const words = useWords();
  const onError = useSayFailure();
  const asked = useQuery(api.invitation.list.queryOptions({ limit: 100 }));
  const revoke = useMutation(
    api.invitation.revoke.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.invitation.list.queryKey() }),
      onError,
    }),
  );
  const list = asked.data?.data ?? [];
  if (list.length === 0) return null;
  return (
    <div className="ph:mt-5">
      <Card flush title={words.member.invitations}>
        <ul className="ph:divide-y ph:divide-line">
          {list.map((each) => (
            <li key={each.id} className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-4 ph:gap-y-1 ph:px-4 ph:py-2">
              <span className="ph:min-w-0 ph:flex-1 ph:basis-48 ph:truncate ph:text-sm">{each.email}</span>
              <span className="ph:text-sm ph:text-muted">{words.member.roles[each.role]}</span>
              <span className="ph:text-sm ph:text-muted">{words.member.invitationState[each.status]}</span>
              <span className="ph:text-sm ph:text-muted">
                <Time at={each.createdAt} />
              </span>
              {each.status === 'open' ? (
                <Button
                  size="small"
                  aria-label={`${words.member.revoke}: ${each.email}`}
                  busy={revoke.isPending && revoke.variables.invitation_id === each.id}
                  onClick={() => revoke.mutate({ invitation_id: each.id })}
                >
                  {words.member.revoke}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
};

export const MemberPage = () => {
  const words = useWords();
  const [inviting, setInviting] = useState(false);
  const asked = useQuery(api.member.list.queryOptions({ limit: 250 }));
  return (
    <>
      <PageHead
        title={words.member.plural}
        under={words.member.lead}
        actions={
          <Button tone="primary" icon={<UserPlus aria-hidden size={15} />} onClick={() => setInviting(true)}>
            {words.member.invite}
          </Button>
        }
      />
      <Card flush>
        <Asked asked={asked}>
          {(page) => (
            <ul aria-label={words.member.plural} className="ph:divide-y ph:divide-line">
              {page.data.map((member) => (
                <MemberRow key={member.userId} member={member} />
              ))}
            </ul>
          )}
        </Asked>
      </Card>
      <Invitations />
      <InviteDialog open={inviting} onOpenChange={setInviting} />
    </>
  );
};
