import { type ChangeKind, changeKinds } from '@posthorn/shared/schema-compatibility';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';

type Change = {
  path: string;
  kind: string;
  breaking: boolean;
  why: string;
  before: string | null;
  after: string | null;
};

const isKnown = (kind: string): kind is ChangeKind => changeKinds.some((each) => each === kind);

/** A path of a schema as a person writes it: the entries of `lines` are `lines[]`. */
const readablePath = (path: string): string =>
  path
    .split('/')
    .filter(Boolean)
    .map((part, at) => (part === '*' ? '[]' : at === 0 ? part : `.${part}`))
    .join('');

/** What changed from one version of a schema to another, what breaks receivers first. */
export const ChangeList = ({ changes }: { changes: readonly Change[] }) => {
  const words = useWords();
  if (changes.length === 0) return <p className="ph:text-sm ph:text-muted">{words.catalogue.sameAsBefore}</p>;
  return (
    <ul className="ph:divide-y ph:divide-line">
      {changes
        .toSorted((a, b) => Number(b.breaking) - Number(a.breaking))
        .map((change) => (
          <li
            key={`${change.path} ${change.kind} ${change.before} ${change.after}`}
            className="ph:flex ph:flex-wrap ph:items-start ph:gap-x-3 ph:gap-y-0.5 ph:py-1.5 ph:text-sm"
          >
            <span className="ph:w-32 ph:flex-none">
              {change.breaking ? (
                <Status tone="bad" icon="warning" word={words.catalogue.breaking} />
              ) : (
                <Status tone="good" icon="done" word={words.catalogue.compatible} />
              )}
            </span>
            <span className="ph:min-w-0 ph:flex-1 ph:basis-56 ph:[overflow-wrap:anywhere]">
              <code className="ph:me-2 ph:font-semibold">{readablePath(change.path) || words.catalogue.payload}</code>
              {isKnown(change.kind) ? words.catalogue.change[change.kind](change.before, change.after) : change.why}
            </span>
          </li>
        ))}
    </ul>
  );
};
