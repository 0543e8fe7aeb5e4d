import { Link } from '@tanstack/react-router';
import {
  BookOpen,
  Boxes,
  ChartNoAxesColumn,
  KeyRound,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  Megaphone,
  ScrollText,
  Settings,
  Shapes,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

export const itemClass =
  'ph:flex ph:items-center ph:gap-2.5 ph:h-8 ph:px-2 ph:rounded-md ph:text-sm ph:text-muted ph:hover:text-ink ph:hover:bg-hover ph:aria-[current=page]:bg-hover ph:aria-[current=page]:text-ink ph:aria-[current=page]:font-medium';

export const Item = ({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) => (
  <>
    <Icon aria-hidden size={16} />
    <span className="ph:truncate">{children}</span>
  </>
);

type Place =
  | '/overview'
  | '/applications'
  | '/event-types'
  | '/tasks'
  | '/usage'
  | '/operational-webhooks'
  | '/api-keys'
  | '/members'
  | '/audit'
  | '/settings';

export const Navigation = ({ onGo }: { onGo?: () => void }) => {
  const words = useWords();
  const place = (to: Place, icon: LucideIcon, label: string) => (
    <li>
      <Link to={to} className={itemClass} onClick={onGo}>
        <Item icon={icon}>{label}</Item>
      </Link>
    </li>
  );
  return (
    <nav aria-label={words.mainNavigation}>
      <ul className="ph:grid ph:grid-cols-1 ph:gap-0.5">
        {place('/overview', LayoutDashboard, words.overview.title)}
        {place('/applications', Boxes, words.application.plural)}
        {place('/event-types', Shapes, words.eventType.plural)}
        {place('/tasks', ListChecks, words.task.plural)}
        {place('/operational-webhooks', Megaphone, words.operational.title)}
        {place('/usage', ChartNoAxesColumn, words.usage.title)}
      </ul>
      <ul className="ph:mt-3 ph:pt-3 ph:border-t ph:border-line ph:grid ph:grid-cols-1 ph:gap-0.5">
        {place('/api-keys', KeyRound, words.apiKey.plural)}
        {place('/members', Users, words.member.plural)}
        {place('/audit', ScrollText, words.audit.title)}
        {place('/settings', Settings, words.settings)}
        <li>
          <a href="/docs" className={itemClass}>
            <Item icon={BookOpen}>{words.apiReference}</Item>
          </a>
        </li>
      </ul>
    </nav>
  );
};
