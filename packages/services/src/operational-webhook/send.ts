import { sendExample } from '../endpoint/send-example.ts';
import { MessageOut } from '../message/schema.ts';
import { ReplayOut } from '../replay/schema.ts';
import { recoverEndpoint } from '../replay/start.ts';
import { onOperational } from './on-operational.ts';
import { OperationalEndpointRef, OperationalExampleIn, OperationalRecoverInput } from './schema.ts';

/** An example of a notice, to one endpoint alone. */
export const sendOperationalExample = onOperational(sendExample, {
  name: 'operational_webhook.send_example',
  scope: 'operational_webhook:write',
  input: OperationalEndpointRef.extend(OperationalExampleIn.shape),
  output: MessageOut,
  present: (message) => message,
});

/** What failed or was held since: sent again. */
export const recoverOperationalEndpoint = onOperational(recoverEndpoint, {
  name: 'operational_webhook.recover',
  scope: 'operational_webhook:write',
  input: OperationalRecoverInput,
  output: ReplayOut,
  present: (task) => task,
});
