import type { Settings } from './behaviour/settings.ts';
import { isoOf, nowUs } from './clock.ts';
import { type Delivery, DeliveryRing } from './delivery-ring.ts';
import { IdLedger, type LedgerEntry } from './id-ledger.ts';

export interface InboxCounts {
  /** All requests, whatever they were answered. */
  requests: number;
  /** Distinct message ids answered 2xx at least once. */
  unique: number;
  /** 2xx answers beyond the first of their id. A retry after a failed try is none. */
  duplicates: number;
  /** Distinct message ids seen, answered 2xx or not. */
  ids: number;
  /** Requests without `webhook-id` or `svix-id`. */
  withoutId: number;
  /** Requests that are not answered yet. */
  open: number;
  firstAt: string | null;
  lastAt: string | null;
  /** Answers by status; 0 counts those that got none. */
  byStatus: Record<string, number>;
}

export interface Arrival {
  id: string | null;
  rawHeaders: readonly string[];
  body: Buffer;
  /** False for benchmarks: ids, counts and stamps only. */
  keepDelivery: boolean;
}

/** What one inbox received. */
export class Inbox {
  readonly name: string;
  #ledger = new IdLedger();
  #ring = new DeliveryRing();
  #requests = 0;
  #withoutId = 0;
  #settled = 0;
  #firstAtUs = 0;
  #lastAtUs = 0;
  #byStatus = new Map<number, number>();
  #control: { settings: Settings; untilUs: number } | null = null;

  constructor(name: string) {
    this.name = name;
  }

  /** Settings that hold over those of the URL until cleared, or for `forMs`. */
  control(settings: Settings, forMs = Number.POSITIVE_INFINITY): void {
    this.#control = { settings, untilUs: nowUs() + forMs * 1e3 };
  }

  clearControl(): void {
    this.#control = null;
  }

  get controlled(): Settings | null {
    if (this.#control !== null && nowUs() >= this.#control.untilUs) this.#control = null;
    return this.#control?.settings ?? null;
  }

  /** Records a request; `settle` has to follow when it was answered. */
  arrive(arrival: Arrival): Delivery {
    const atUs = nowUs();
    this.#requests += 1;
    if (this.#firstAtUs === 0) this.#firstAtUs = atUs;
    this.#lastAtUs = atUs;
    if (arrival.id === null) this.#withoutId += 1;
    const delivery: Delivery = {
      seq: this.#ring.nextSeq,
      id: arrival.id,
      receivedAtUs: atUs,
      tries: arrival.id === null ? 1 : this.#ledger.arrive(arrival.id, atUs),
      status: null,
      rawHeaders: arrival.rawHeaders,
      body: arrival.body,
    };
    if (arrival.keepDelivery) this.#ring.push(delivery);
    return delivery;
  }

  /** `status` 0: no answer reached the sender. */
  settle(delivery: Delivery, status: number): void {
    if (delivery.status !== null) return;
    delivery.status = status;
    this.#settled += 1;
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
    if (status >= 200 && status < 300 && delivery.id !== null) this.#ledger.accept(delivery.id);
  }

  counts(): InboxCounts {
    return {
      requests: this.#requests,
      unique: this.#ledger.acceptedIds,
      duplicates: this.#ledger.duplicates,
      ids: this.#ledger.ids,
      withoutId: this.#withoutId,
      open: this.#requests - this.#settled,
      firstAt: this.#requests === 0 ? null : isoOf(this.#firstAtUs),
      lastAt: this.#requests === 0 ? null : isoOf(this.#lastAtUs),
      byStatus: Object.fromEntries(this.#byStatus),
    };
  }

  /** The newest 50,000 at most; `after` is the seq of the last one already read. */
  deliveries(after = 0, limit = Number.POSITIVE_INFINITY): Delivery[] {
    return this.#ring.after(after, limit);
  }

  find(id: string): LedgerEntry | null {
    return this.#ledger.find(id);
  }

  entries(): Generator<LedgerEntry> {
    return this.#ledger.entries();
  }
}
