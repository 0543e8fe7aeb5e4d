import type { EndpointOverview } from '../../api/outputs.ts';
import type { endpointOrders } from '../../routes/search.ts';
import { type EndpointState, endpointState } from './endpoint-look.ts';

export type EndpointOrder = (typeof endpointOrders)[number];

/** Who wants to be looked at first. */
const urgency: Record<EndpointState, number> = {
  open: 0,
  probing: 1,
  failing: 2,
  waiting: 3,
  disabled: 4,
  unused: 5,
  healthy: 6,
};

const traffic = ({ lastDay }: EndpointOverview): number => lastDay.succeeded + lastDay.failed;

/** The endpoints of a page in the order that was asked for; by age they come from the API. */
export const inOrder = (list: readonly EndpointOverview[], order: EndpointOrder): readonly EndpointOverview[] => {
  if (order === 'trouble')
    return list.toSorted(
      (a, b) => urgency[endpointState(a)] - urgency[endpointState(b)] || b.backlog.pending - a.backlog.pending,
    );
  return order === 'busiest' ? list.toSorted((a, b) => traffic(b) - traffic(a)) : list;
};
