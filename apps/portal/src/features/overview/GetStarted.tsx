import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Rocket } from 'lucide-react';
import { useSayFailure } from '../../api/Asked.tsx';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { useWords } from '../../words/words.tsx';
import { FirstMessage } from '../application/FirstMessage.tsx';

const firstApp = { uid: 'first-customer', name: 'First customer' };

const sdkCode = (origin: string): string => `import { Posthorn } from 'posthorn';

const posthorn = new Posthorn(process.env.POSTHORN_API_KEY, { serverUrl: '${origin}' });

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
          <Link to="/api-keys" className={buttonClass()}>
            {words.apiKey.plural}
          </Link>
        </li>
        <li className="ph:min-w-0">
          <p className="ph:mb-2">{words.overview.startCode}</p>
          <div className="ph:grid ph:grid-cols-1 ph:gap-3 ph:lg:grid-cols-2">
            <FirstMessage appId={firstApp.uid} creates />
            <Code label="Node.js" text={sdkCode(window.location.origin)} copyLabel={words.verify.copyCode} />
          </div>
        </li>
      </ol>
    </Card>
  );
};
