import { Link } from '@tanstack/react-router';
import { ChevronDown, ChevronRight, Flag } from 'lucide-react';
import { useState } from 'react';
import type { EventType } from '../../api/outputs.ts';
import { useFormats } from '../../words/words.tsx';
import { EventTypeMark } from './EventTypeMark.tsx';
import type { TreeNode } from './event-type-tree.ts';

type Node = TreeNode<EventType>;

/** How far in a step stands: deeper ones no further, or narrow windows had no room for names. */
const indentOf = (depth: number) => ({ paddingInlineStart: `${Math.min(depth, 6) * 1.1}rem` });

const Leaf = ({ eventType, known, depth }: { eventType: EventType; known: string; depth: number }) => {
  const { name } = eventType;
  // What the line above says already is said more quietly.
  const quiet = known !== '' && name.startsWith(`${known}.`) ? `${known}.` : '';
  return (
    <div className="ph:relative ph:flex ph:flex-wrap ph:items-center ph:gap-x-4 ph:px-4 ph:py-2 ph:hover:bg-hover">
      <div className="ph:min-w-0 ph:flex-1 ph:basis-60" style={indentOf(depth)}>
        <Link
          to="/event-types/$name"
          params={{ name }}
          className="ph:block ph:font-mono ph:text-sm ph:font-medium ph:[overflow-wrap:anywhere] ph:after:absolute ph:after:inset-0 ph:focus-visible:outline-none ph:focus-visible:after:outline-2 ph:focus-visible:after:-outline-offset-2 ph:focus-visible:after:outline-accent"
        >
          <span className="ph:text-muted ph:font-normal">{quiet}</span>
          {name.slice(quiet.length)}
        </Link>
        {eventType.description ? (
          <p className="ph:text-xs ph:text-muted ph:line-clamp-2 ph:[overflow-wrap:anywhere]">
            {eventType.description}
          </p>
        ) : null}
      </div>
      <div className="ph:flex ph:items-center ph:gap-3">
        {eventType.featureFlag ? (
          <span className="ph:inline-flex ph:items-center ph:gap-1 ph:text-xs ph:text-muted">
            <Flag aria-hidden size={12} />
            {eventType.featureFlag}
          </span>
        ) : null}
        <EventTypeMark eventType={eventType} />
      </div>
    </div>
  );
};

const Branch = ({ node, depth, known }: { node: Node; depth: number; known: string }) => {
  const formats = useFormats();
  const [open, setOpen] = useState(true);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="ph:flex ph:items-center ph:gap-1.5 ph:w-full ph:px-4 ph:py-1.5 ph:text-sm ph:text-start ph:text-muted ph:hover:bg-hover ph:hover:text-ink ph:focus-visible:-outline-offset-2"
      >
        <span className="ph:flex ph:items-center ph:gap-1.5 ph:min-w-0" style={indentOf(depth)}>
          <Chevron aria-hidden size={15} />
          <span className="ph:font-mono ph:[overflow-wrap:anywhere]">{node.prefix}.*</span>
          <span className="ph:text-xs">{formats.number(node.count)}</span>
        </span>
      </button>
      {open ? (
        <>
          {node.own ? <Leaf eventType={node.own} known={known} depth={depth + 1} /> : null}
          <EventTypeTree nodes={node.children} depth={depth + 1} known={node.prefix} />
        </>
      ) : null}
    </>
  );
};

/** Event types by the steps of their dotted names, each step to be folded. */
export const EventTypeTree = ({
  nodes,
  depth = 0,
  known = '',
}: {
  nodes: readonly Node[];
  depth?: number;
  known?: string;
}) => (
  <ul className="ph:divide-y ph:divide-line">
    {nodes.map((node) => (
      <li key={node.prefix}>
        {node.children.length > 0 ? (
          <Branch node={node} depth={depth} known={known} />
        ) : node.own ? (
          <Leaf eventType={node.own} known={known} depth={depth} />
        ) : null}
      </li>
    ))}
  </ul>
);
