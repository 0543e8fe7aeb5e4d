import { Link } from '@tanstack/react-router';
import {
  Activity,
  Building2,
  ChartColumnBig,
  Database,
  HeartPulse,
  KeySquare,
  type LucideIcon,
  ScrollText,
  ShieldQuestion,
  SlidersHorizontal,
  Stethoscope,
} from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { Item, itemClass } from './Navigation.tsx';

type Place =
  | '/operator'
  | '/operator/recoveries'
  | '/operator/traffic'
  | '/operator/steer'
  | '/operator/tenants'
  | '/operator/keys'
  | '/operator/storage'
  | '/operator/audit'
  | '/operator/self-check'
  | '/operator/url-check';

/** What only those see who run the installation. */
export const OperatorNavigation = ({ onGo }: { onGo: () => void }) => {
  const words = useWords();
  const { places } = words.operator;
  const place = (to: Place, icon: LucideIcon, label: string, exact = false) => (
    <li>
      <Link to={to} activeOptions={{ exact, includeSearch: false }} className={itemClass} onClick={onGo}>
        <Item icon={icon}>{label}</Item>
      </Link>
    </li>
  );
  return (
    <nav aria-label={words.operator.navigation} className="ph:mt-3 ph:pt-3 ph:border-t ph:border-line">
      <ul className="ph:grid ph:grid-cols-1 ph:gap-0.5">
        {place('/operator', Activity, words.operator.overview, true)}
        {place('/operator/recoveries', HeartPulse, places.recoveries)}
        {place('/operator/traffic', ChartColumnBig, places.traffic)}
        {place('/operator/steer', SlidersHorizontal, places.steer)}
        {place('/operator/tenants', Building2, words.operator.tenants)}
        {place('/operator/keys', KeySquare, places.keys)}
        {place('/operator/storage', Database, places.storage)}
        {place('/operator/audit', ScrollText, places.audit)}
        {place('/operator/self-check', Stethoscope, places.selfCheck)}
        {place('/operator/url-check', ShieldQuestion, words.operator.urlCheck)}
      </ul>
    </nav>
  );
};
