import { Link } from '@tanstack/react-router';
import { Activity, Building2, type LucideIcon, ShieldQuestion } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { Item, itemClass } from './Navigation.tsx';

/** What only those see who run the installation. */
export const OperatorNavigation = ({ onGo }: { onGo: () => void }) => {
  const words = useWords();
  const place = (
    to: '/operator' | '/operator/tenants' | '/operator/url-check',
    icon: LucideIcon,
    label: string,
    exact = false,
  ) => (
    <li>
      <Link to={to} activeOptions={{ exact }} className={itemClass} onClick={onGo}>
        <Item icon={icon}>{label}</Item>
      </Link>
    </li>
  );
  return (
    <nav aria-label={words.operator.navigation} className="ph:mt-3 ph:pt-3 ph:border-t ph:border-line">
      <ul className="ph:grid ph:grid-cols-1 ph:gap-0.5">
        {place('/operator', Activity, words.operator.overview, true)}
        {place('/operator/tenants', Building2, words.operator.tenants)}
        {place('/operator/url-check', ShieldQuestion, words.operator.urlCheck)}
      </ul>
    </nav>
  );
};
