import { type Cage, openCage } from './cage.ts';
import { makeCertificates } from './certificates.ts';
import { keptOpen } from './kept-open.ts';
import type { Answer, Question } from './open.ts';
import { zoo } from './zoo.ts';

// Runs as a process of its own, started by open.ts.

const certificates = makeCertificates(Date.now());
const animals = new Map([...zoo, ...keptOpen].map((animal) => [animal.name, animal]));
const cages = new Map<string, Cage>();
const tell = (answer: Answer): void => void process.send?.(answer);

process.on('message', ({ open, close }: Question) => {
  if (close !== undefined) cages.get(close)?.close();
  if (open === undefined) return;
  const animal = animals.get(open);
  if (!animal) return tell({ opened: open, failed: 'there is no such animal' });
  openCage(animal, certificates.of).then(
    (cage) => {
      cages.set(cage.url, cage);
      tell({ opened: animal.name, url: cage.url });
    },
    (cause: unknown) => tell({ opened: animal.name, failed: String(cause) }),
  );
});
process.once('disconnect', () => process.exit(0));
tell({ authority: certificates.authority });
