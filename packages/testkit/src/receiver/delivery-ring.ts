export interface Delivery {
  /** Position in its inbox, from 1, without gaps. */
  seq: number;
  /** `webhook-id` (or `svix-id`); null when the request carried neither. */
  id: string | null;
  /** Monotonic stamp, see clock.ts. */
  receivedAtUs: number;
  /** The how-manieth request of this id, from 1. */
  tries: number;
  /** What was answered; 0 when nothing was (reset, hang, the sender left); null while it is still open. */
  status: number | null;
  /** Name, value, name, value… as they stood in the request. */
  rawHeaders: readonly string[];
  /** The very bytes. */
  body: Buffer;
}

/** 50,000 deliveries of 2 kB with their headers; larger bodies are kept in smaller numbers. */
const bytesMax = 160 * 1024 * 1024;
const deliveriesMax = 50_000;
/** A V8 estimate: ten headers, their array and the object. */
const overheadBytes = 1200;

/** The newest deliveries of an inbox, bounded in number and in bytes. */
export class DeliveryRing {
  #kept: (Delivery | undefined)[] = [];
  #oldestSeq = 1;
  #nextSeq = 1;
  #bytes = 0;

  /** Sequence number that the next delivery will get. */
  get nextSeq(): number {
    return this.#nextSeq;
  }

  push(delivery: Delivery): void {
    this.#bytes += delivery.body.length + overheadBytes;
    while (this.#nextSeq - this.#oldestSeq >= deliveriesMax || this.#bytes > bytesMax) this.#dropOldest();
    this.#kept[this.#nextSeq % deliveriesMax] = delivery;
    this.#nextSeq += 1;
  }

  /** Those with a seq above `after`, oldest first, at most `limit`. */
  after(after: number, limit: number): Delivery[] {
    const found: Delivery[] = [];
    for (let seq = Math.max(after + 1, this.#oldestSeq); seq < this.#nextSeq && found.length < limit; seq += 1) {
      const delivery = this.#kept[seq % deliveriesMax];
      if (delivery !== undefined) found.push(delivery);
    }
    return found;
  }

  #dropOldest(): void {
    const slot = this.#oldestSeq % deliveriesMax;
    this.#bytes -= (this.#kept[slot]?.body.length ?? 0) + overheadBytes;
    this.#kept[slot] = undefined;
    this.#oldestSeq += 1;
  }
}
