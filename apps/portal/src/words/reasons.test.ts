import { readFileSync } from 'node:fs';
import { failureWords } from '@posthorn/shared/outcome';
import { describe, expect, it } from 'vitest';
import { deReason } from './de-reasons.ts';

const root = new URL('../../../../packages/', import.meta.url);

/** Where the engine writes down why something is as it is. */
const places = [
  'services/src/application/delete.ts',
  'services/src/delivery/decide.ts',
  'services/src/delivery/outgoing.ts',
  'services/src/endpoint/delete.ts',
  'services/src/endpoint/update.ts',
  'services/src/endpoint-queue/skip.ts',
  'services/src/lane/admit.ts',
  'services/src/lane/perform.ts',
  'services/src/lane/plan.ts',
  'services/src/lane/slots.ts',
  'services/src/recovery/run.ts',
  'services/src/replay/cancel-messages.ts',
  'services/src/replay/put-back.ts',
  'shared/src/outcome.ts',
  'shared/src/retry-policy.ts',
];

/** Whole sentences in quotes; what is put into them becomes a number. */
const sentences = places.flatMap((place) =>
  [...readFileSync(new URL(place, root), 'utf8').matchAll(/(['`])([A-Z][^'`\n]+ [^'`\n]+\.)\1/g)].map(([, , said]) =>
    String(said).replaceAll(/\$\{[^}]+\}/g, '7'),
  ),
);
/** Told to a caller, or part of another sentence. */
const toldElsewhere = /does not wait for the endpoint|^No |must |may /;

describe('reasons in German', () => {
  it('finds sentences to say', () => expect(sentences.length).toBeGreaterThan(30));
  it.each([...new Set([...sentences, ...Object.values(failureWords)])].filter((said) => !toldElsewhere.test(said)))(
    'says: %s',
    (said) => expect(deReason(said)).not.toBe(said),
  );
  it('says the rest as it came', () => expect(deReason('Something new.')).toBe('Something new.'));
});
