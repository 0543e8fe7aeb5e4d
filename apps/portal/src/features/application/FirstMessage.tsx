import { Code } from '../../ui/Code.tsx';
import { useWords } from '../../words/words.tsx';

/** The command that publishes a first message here. The key is a variable of the shell: a key is shown once and never kept by a page. */
export const FirstMessage = ({ appId, creates = false }: { appId: string; creates?: boolean }) => {
  const words = useWords();
  const body = {
    eventType: 'order.placed',
    payload: { orderId: 'o_1042', total: 129.9, currency: 'EUR' },
    ...(creates ? { application: { uid: appId, name: 'Acme' } } : {}),
  };
  const command = [
    `curl ${window.location.origin}/api/v1/app/${appId}/msg \\`,
    `  -H "Authorization: Bearer $POSTHORN_API_KEY" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify(body)}'`,
  ].join('\n');
  return <Code label={words.message.publishFirst} text={command} copyLabel={words.copyCommand} />;
};
