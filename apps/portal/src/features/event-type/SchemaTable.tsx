import { ChevronDown, ChevronRight, CornerDownRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { HeadCell, Table } from '../../ui/Table.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import { branchesOf, fieldsOfSchema, type SchemaField, type TypeText } from './schema-fields.ts';

/** So many lines are read at a glance: nothing of them is folded. */
const openLinesMax = 40;

const typeWords = (type: TypeText, words: Words): string => {
  if (typeof type === 'string') return type;
  if (Array.isArray(type))
    return type.length === 0 ? words.catalogue.any : type.map((one) => typeWords(one, words)).join(words.catalogue.or);
  return 'list' in type
    ? words.catalogue.listOf(typeWords(type.list, words))
    : words.catalogue.mapOf(typeWords(type.map, words));
};

const nameWords = ({ role, name }: SchemaField, words: Words): string => {
  if (role === 'field') return name || words.catalogue.payload;
  if (role === 'item') return words.catalogue.item;
  if (role === 'value') return name || words.catalogue.value;
  if (role === 'place') return words.catalogue.place(Number(name));
  return /^\d+$/.test(name) ? words.catalogue.option(Number(name)) : name;
};

const About = ({ field }: { field: SchemaField }) => {
  const words = useWords();
  const limits = field.limits.map(({ keyword, value }) => words.catalogue.limit[keyword](value));
  return (
    <>
      {field.deprecated ? <Status tone="warn" icon="warning" word={words.eventType.deprecated} /> : null}
      {field.description ? (
        <p className="ph:whitespace-pre-line ph:[overflow-wrap:anywhere]">{field.description}</p>
      ) : null}
      {field.values.length > 0 ? (
        <p className="ph:text-xs ph:text-muted ph:[overflow-wrap:anywhere]">
          {field.values.length > 1 ? `${words.catalogue.allowed} ` : null}
          {field.values.map((value) => (
            <code key={value} className="ph:inline-block ph:me-1 ph:px-1 ph:rounded-sm ph:bg-sunken ph:text-ink">
              {value}
            </code>
          ))}
        </p>
      ) : null}
      {limits.length > 0 ? (
        <p className="ph:text-xs ph:text-muted ph:[overflow-wrap:anywhere]">{limits.join(' · ')}</p>
      ) : null}
      {field.repeats ? <p className="ph:text-xs ph:text-muted">{words.catalogue.repeats}</p> : null}
    </>
  );
};

type LineProps = { field: SchemaField; depth: number; isOpen: boolean; onToggle: () => void };

const Line = ({ field, depth, isOpen, onToggle }: LineProps) => {
  const words = useWords();
  const name = nameWords(field, words);
  const type = typeWords(field.type, words);
  const isBranch = field.children.length > 0;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const said = field.role === 'field' || (field.role === 'value' && field.name !== '');
  const shown: ReactNode = said ? (
    <code className="ph:font-semibold">{name}</code>
  ) : (
    <span className="ph:text-muted">{name}</span>
  );
  return (
    <tr className="ph:align-top">
      <th
        scope="row"
        className="ph:ps-3 ph:pe-2 ph:py-2 ph:font-normal ph:text-start ph:[overflow-wrap:anywhere] ph:min-w-36"
      >
        {/* Deeper than this, narrow windows would have no room left for names. */}
        <div
          className="ph:flex ph:items-start ph:gap-1"
          style={{ paddingInlineStart: `${Math.min(depth, 8) * 0.9}rem` }}
        >
          {isBranch ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-label={isOpen ? words.catalogue.collapse(name) : words.catalogue.expand(name)}
              onClick={onToggle}
              className="ph:flex-none ph:grid ph:place-items-center ph:size-6 ph:-my-0.5 ph:rounded-sm ph:text-muted ph:hover:bg-hover ph:hover:text-ink"
            >
              <Chevron aria-hidden size={15} />
            </button>
          ) : (
            <span aria-hidden className="ph:flex-none ph:grid ph:place-items-center ph:w-6 ph:h-5 ph:text-line-strong">
              {depth > 0 ? <CornerDownRight size={12} /> : null}
            </span>
          )}
          <span className="ph:min-w-0">
            {shown}
            {field.role === 'field' && field.name !== '' ? (
              <span
                className={`ph:block ph:text-xs ${field.required ? 'ph:text-accent ph:font-medium' : 'ph:text-muted'}`}
              >
                {field.required ? words.catalogue.required : words.catalogue.optional}
              </span>
            ) : null}
            <span className="ph:md:hidden ph:block ph:mt-0.5 ph:space-y-0.5 ph:text-sm">
              <code className="ph:block ph:text-xs ph:text-muted">{type}</code>
              <About field={field} />
            </span>
          </span>
        </div>
      </th>
      <td className="ph:hidden ph:md:table-cell ph:px-3 ph:py-2 ph:min-w-32 ph:max-w-64">
        <code className="ph:text-xs ph:[overflow-wrap:anywhere]">{type}</code>
      </td>
      <td className="ph:hidden ph:md:table-cell ph:px-3 ph:pe-4 ph:py-2 ph:w-3/5 ph:space-y-1">
        <About field={field} />
      </td>
    </tr>
  );
};

/** A JSON Schema as a table that people read: every field with its type, whether it is always there, and what it means. */
export const SchemaTable = ({ schema, label }: { schema: Record<string, unknown>; label: string }) => {
  const words = useWords();
  const fields = useMemo(() => fieldsOfSchema(schema), [schema]);
  const branches = useMemo(() => branchesOf(fields), [fields]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => {
    const count = (list: readonly SchemaField[]): number => list.reduce((sum, one) => sum + 1 + count(one.children), 0);
    return new Set(count(fields) > openLinesMax ? branches : []);
  });
  if (fields.length === 0) return <p className="ph:p-4 ph:text-sm ph:text-muted">{words.catalogue.noFields}</p>;
  const lines: { field: SchemaField; depth: number }[] = [];
  const add = (list: readonly SchemaField[], depth: number): void => {
    for (const field of list) {
      lines.push({ field, depth });
      if (!folded.has(field.path)) add(field.children, depth + 1);
    }
  };
  add(fields, 0);
  return (
    <>
      {branches.length > 0 ? (
        <div className="ph:flex ph:gap-1 ph:px-2 ph:py-1 ph:border-b ph:border-line">
          <Button size="small" tone="quiet" onClick={() => setFolded(new Set())}>
            {words.catalogue.expandAll}
          </Button>
          <Button size="small" tone="quiet" onClick={() => setFolded(new Set(branches))}>
            {words.catalogue.collapseAll}
          </Button>
        </div>
      ) : null}
      <Table
        caption={label}
        head={
          <>
            <HeadCell>{words.catalogue.field}</HeadCell>
            <HeadCell wideOnly>{words.catalogue.type}</HeadCell>
            <HeadCell wideOnly>{words.description}</HeadCell>
          </>
        }
      >
        {lines.map(({ field, depth }) => (
          <Line
            key={field.path}
            field={field}
            depth={depth}
            isOpen={!folded.has(field.path)}
            onToggle={() =>
              setFolded((before) => {
                const next = new Set(before);
                if (!next.delete(field.path)) next.add(field.path);
                return next;
              })
            }
          />
        ))}
      </Table>
    </>
  );
};
