import { Code } from '../../ui/Code.tsx';
import { useWords } from '../../words/words.tsx';

type Props = { appId: string; creates?: boolean; apiKey?: string | undefined };

/** The command that publishes a first message here. Without a key at hand that is a variable of the shell: a page keeps none. */
export const FirstMessage = ({ appId, creates = false, apiKey = '$POSTHORN_API_KEY' }: Props) => {
  const words = useWords();
  const body = {
    eventType: 'order.placed',
    payload: { orderId: 'o_1042', total: 129.9, currency: 'EUR' },
    ...(creates ? { application: { uid: appId, name: 'Acme' } } : {}),
  };
  const command = [
    `curl ${window.location.origin}/api/v1/app/${appId}/msg \\`,
    `  -H "Authorization: Bearer ${apiKey}" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify(body)}'`,
  ].join('\n');
  return <Code label={words.message.publishFirst} text={command} copyLabel={words.copyCommand} />;
};
