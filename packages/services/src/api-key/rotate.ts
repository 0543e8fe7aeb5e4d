import { defineCommand } from '../command.ts';
import { ApiKeyCreated, ApiKeyRef, ApiKeyRotateIn } from './schema.ts';
import { changeApiKey, getApiKey, insertApiKey, requireHeld } from './store.ts';

/** A new key that may do the same; the old one ends after the overlap, or when it would have ended anyway. */
export const rotateApiKey = defineCommand({
  name: 'api_key.rotate',
  scope: 'api_key:write',
  input: ApiKeyRef.extend(ApiKeyRotateIn.shape),
  output: ApiKeyCreated,
  run: async (work, input) => {
    const old = await getApiKey(work, input.key_id);
    requireHeld(work, old.scopes);
    const { name, scopes, allowedIps, requestsPerSecond, expiresAt } = old;
    const made = await insertApiKey(work, { name, scopes, allowedIps, requestsPerSecond, expiresAt });
    const endsAt = new Date(work.now() + input.overlapSeconds * 1000);
    await changeApiKey(work, old.id, { expiresAt: expiresAt && expiresAt < endsAt ? expiresAt : endsAt });
    return made;
  },
  audit: (input, output) => ({
    targetId: input.key_id,
    detail: { replacedBy: output.id, overlapSeconds: input.overlapSeconds },
  }),
});
