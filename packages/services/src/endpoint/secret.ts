import { getApplication, touchApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { insertSecret, openCurrentSecret, retireSecrets } from '../secret/store.ts';
import { newSecret, readSecret, verifierText } from '../secret/text.ts';
import { EndpointRef, EndpointSecretOut, EndpointSecretRotateIn, gracePeriodSecondsDefault } from './schema.ts';
import { getEndpoint } from './store.ts';

/** A reading that leaves an audit row: who knows the secret can sign. */
export const revealSecret = defineCommand({
  name: 'endpoint.secret',
  scope: 'secret:read',
  input: EndpointRef,
  output: EndpointSecretOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const row = await getEndpoint(work, application.id, input.endpoint_id);
    return { key: verifierText(await openCurrentSecret(work, row.id)) };
  },
  audit: (input) => ({ targetId: input.endpoint_id }),
});

/** A new secret from now on; the old one signs beside it until its grace period ends. */
export const rotateSecret = defineCommand({
  name: 'endpoint.rotate_secret',
  scope: 'secret:write',
  input: EndpointRef.extend(EndpointSecretRotateIn.shape),
  output: EndpointSecretOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const row = await getEndpoint(work, application.id, input.endpoint_id);
    const secret = input.key
      ? readSecret(input.key, ['body', 'key'])
      : newSecret(input.kind ?? (await openCurrentSecret(work, row.id)).kind);
    const graceMs = (input.gracePeriodSeconds ?? gracePeriodSecondsDefault) * 1000;
    await retireSecrets(work, row.id, new Date(work.now() + graceMs));
    await insertSecret(work, row.id, secret);
    await touchApplication(work, application.id);
    return { key: verifierText(secret) };
  },
  audit: (input) => ({
    targetId: input.endpoint_id,
    detail: { gracePeriodSeconds: input.gracePeriodSeconds ?? gracePeriodSecondsDefault },
  }),
});
