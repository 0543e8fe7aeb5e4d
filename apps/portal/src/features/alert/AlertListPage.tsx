import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BellRing, Plus } from 'lucide-react';
import { useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { live } from '../../api/live.tsx';
import type { Alert } from '../../api/outputs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.tsx';
import { AlertDialog } from './AlertDialog.tsx';
import { AlertItem } from './AlertItem.tsx';
import { AlertTestDialog } from './AlertTestDialog.tsx';

const route = getRouteApi('/shell/applications/$appId/tabs/alerts');

/** Who is told when something becomes of an application's endpoints. */
export const AlertListPage = () => {
  const words = useWords();
  const { appId } = route.useParams();
  const [editing, setEditing] = useState<Alert | 'new' | null>(null);
  const [testing, setTesting] = useState<Alert | null>(null);
  const asked = useQuery(api.alert.list.queryOptions({ app_id: appId }, { meta: live }));
  const create = may('alert:write') ? (
    <Button tone="primary" icon={<Plus aria-hidden size={15} />} onClick={() => setEditing('new')}>
      {words.alert.create}
    </Button>
  ) : null;
  const isEmpty = asked.data?.data.length === 0;
  return (
    <>
      <Card
        flush
        tools={<p className="ph:text-sm ph:text-muted ph:py-1">{words.alert.lead}</p>}
        aside={isEmpty ? null : create}
      >
        <Asked asked={asked} rows={3}>
          {({ data }) =>
            data.length === 0 ? (
              <EmptyState icon={<BellRing size={20} />} title={words.alert.none} action={create}>
                <p>{words.alert.noneHint}</p>
              </EmptyState>
            ) : (
              <ul aria-label={words.alert.plural} className="ph:divide-y ph:divide-line">
                {data.map((alert) => (
                  <AlertItem
                    key={alert.id}
                    appId={appId}
                    alert={alert}
                    onEdit={() => setEditing(alert)}
                    onTest={() => setTesting(alert)}
                  />
                ))}
              </ul>
            )
          }
        </Asked>
      </Card>
      {editing && asked.data ? (
        <AlertDialog
          appId={appId}
          mailFrom={asked.data.mailFrom}
          alert={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onCreated={setTesting}
        />
      ) : null}
      {testing ? <AlertTestDialog appId={appId} alert={testing} onClose={() => setTesting(null)} /> : null}
    </>
  );
};
