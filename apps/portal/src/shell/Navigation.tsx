import { Link } from '@tanstack/react-router';
import { BookOpen, Boxes, type LucideIcon, Shapes } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

const itemClass =
  'ph:flex ph:items-center ph:gap-2.5 ph:h-8 ph:px-2 ph:rounded-md ph:text-sm ph:text-muted ph:hover:text-ink ph:hover:bg-hover ph:aria-[current=page]:bg-hover ph:aria-[current=page]:text-ink ph:aria-[current=page]:font-medium';

const Item = ({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) => (
  <>
    <Icon aria-hidden size={16} />
    <span className="ph:truncate">{children}</span>
  </>
);

export const Navigation = ({ onGo }: { onGo?: () => void }) => {
  const words = useWords();
  return (
    <nav aria-label={words.mainNavigation}>
      <ul className="ph:grid ph:grid-cols-1 ph:gap-0.5">
        <li>
          <Link to="/applications" className={itemClass} onClick={onGo}>
            <Item icon={Boxes}>{words.application.plural}</Item>
          </Link>
        </li>
        <li>
          <Link to="/event-types" className={itemClass} onClick={onGo}>
            <Item icon={Shapes}>{words.eventType.plural}</Item>
          </Link>
        </li>
        <li>
          <a href="/docs" className={itemClass}>
            <Item icon={BookOpen}>{words.apiReference}</Item>
          </a>
        </li>
      </ul>
    </nav>
  );
};
