import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { KeyRound, Rocket } from 'lucide-react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api, client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { useWords } from '../../words/words.tsx';
import { FirstMessage } from '../application/FirstMessage.tsx';

const firstApp = { uid: 'first-customer', name: 'First customer' };

const sdkCode = (origin: string, apiKey: string | undefined): string => `import { Posthorn } from 'posthorn';

const posthorn = new Posthorn(${apiKey ? `'${apiKey}'` : 'process.env.POSTHORN_API_KEY'}, { serverUrl: '${origin}' });

await posthorn.messages.create('${firstApp.uid}', {
  eventType: 'order.placed',
  payload: { orderId: 'o_1042', total: 129.9, currency: 'EUR' },
});
`;

/** From nothing to a first message: from this page, from a shell, from code. */
export const GetStarted = () => {
  const words = useWords();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: async () => {
      const message = await client.message.create.mutate({
        app_id: firstApp.uid,
        application: firstApp,
        eventType: 'order.placed',
        payload: { orderId: 'o_1042', total: 129.9, currency: 'EUR' },
      });
      const application = await client.application.get.query({ app_id: firstApp.uid });
      return { appId: application.id, msgId: message.id };
    },
    onSuccess: (params) => {
      void queries.invalidateQueries();
      void navigate({ to: '/applications/$appId/messages/$msgId', params });
    },
    onError: useSayFailure(),
  });
  // Shown once: it lives as long as this page.
  const makeKey = useMutation(
    api.apiKey.create.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.apiKey.list.queryKey() }),
      onError: useSayFailure(),
      gcTime: 0,
    }),
  );
  const apiKey = makeKey.data?.token;
  return (
    <Card title={words.overview.start}>
      <ol className="ph:grid ph:grid-cols-1 ph:gap-5 ph:list-decimal ph:ps-5">
        <li>
          <p className="ph:mb-2">{words.overview.startSend}</p>
          <Button
            tone="primary"
            icon={<Rocket aria-hidden size={15} />}
            busy={send.isPending}
            onClick={() => send.mutate()}
          >
            {words.overview.sendFirst}
          </Button>
        </li>
        <li>
          <p className="ph:mb-2">{words.overview.startKey}</p>
          {apiKey ? (
            <ShownOnce text={apiKey} hint={words.overview.keyMade} copyLabel={words.apiKey.copy} />
          ) : (
            <Button
              icon={<KeyRound aria-hidden size={15} />}
              busy={makeKey.isPending}
              onClick={() => makeKey.mutate({ name: words.overview.start })}
            >
              {words.apiKey.create}
            </Button>
          )}
        </li>
        <li className="ph:min-w-0">
          <p className="ph:mb-2">{words.overview.startCode}</p>
          <div className="ph:grid ph:grid-cols-1 ph:gap-3 ph:lg:grid-cols-2">
            <FirstMessage appId={firstApp.uid} creates apiKey={apiKey} />
            <Code label="Node.js" text={sdkCode(window.location.origin, apiKey)} copyLabel={words.verify.copyCode} />
          </div>
        </li>
      </ol>
    </Card>
  );
};
