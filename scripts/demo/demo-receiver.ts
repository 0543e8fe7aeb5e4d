import type { InboxCounts } from '@posthorn/testkit/receiver/inbox';
import type { DeliveryView } from '@posthorn/testkit/receiver/record-views';

/** The local stack's receiver, over its HTTP door. */
export interface DemoReceiver {
  /** Where an endpoint delivers to. `query` holds the receiver's settings. */
  endpointUrl: (inbox: string, query?: string) => string;
  counts: (inbox: string) => Promise<InboxCounts>;
  /** In order, after the one with this `seq`. */
  deliveries: (inbox: string, after: number) => Promise<DeliveryView[]>;
  /** Resets every connection until `heal`, or for `forMs`, so that a demo that dies leaves nothing broken. */
  breakDown: (inbox: string, forMs: number) => Promise<void>;
  heal: (inbox: string) => Promise<void>;
}

const pageSize = 500;

export const connectReceiver = (url: string): DemoReceiver => {
  const call = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${url}${path}`, init);
    if (!response.ok) throw new Error(`the demo receiver answered ${response.status} to ${path}`);
    return (await response.json()) as T;
  };
  return {
    endpointUrl: (inbox, query = '') => `${url}/in/${inbox}${query === '' ? '' : `?${query}`}`,
    counts: (inbox) => call(`/inbox/${inbox}`),
    deliveries: async (inbox, after) => {
      const { data } = await call<{ data: DeliveryView[] }>(
        `/inbox/${inbox}/deliveries?after=${after}&limit=${pageSize}`,
      );
      return data;
    },
    breakDown: async (inbox, forMs) => {
      await call(`/control/${inbox}`, { method: 'PUT', body: JSON.stringify({ down: true, forMs }) });
    },
    heal: async (inbox) => {
      await call(`/control/${inbox}`, { method: 'DELETE' });
    },
  };
};
