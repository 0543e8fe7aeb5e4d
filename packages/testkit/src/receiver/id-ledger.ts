export interface LedgerEntry {
  id: string;
  /** Requests that carried this id. */
  tries: number;
  /** Of these, how many were answered 2xx. More than one is a duplicate. */
  accepted: number;
  /** Monotonic stamp of the first request, see clock.ts. */
  firstAtUs: number;
}

const slotsAtFirst = 1024;

/**
 * Exact counts per message id for some millions of ids. One slot in three typed arrays instead of an object an id:
 * 16 bytes, no garbage, and a Map that only holds small integers.
 */
export class IdLedger {
  #slots = new Map<string, number>();
  #tries = new Uint32Array(slotsAtFirst);
  #accepted = new Uint32Array(slotsAtFirst);
  #firstAtUs = new Float64Array(slotsAtFirst);
  #duplicates = 0;
  #acceptedIds = 0;

  get ids(): number {
    return this.#slots.size;
  }

  /** Ids that were answered 2xx at least once. */
  get acceptedIds(): number {
    return this.#acceptedIds;
  }

  /** 2xx answers beyond the first of their id. */
  get duplicates(): number {
    return this.#duplicates;
  }

  /** Counts a request; returns the how-manieth of this id it is, from 1. */
  arrive(id: string, atUs: number): number {
    let slot = this.#slots.get(id);
    if (slot === undefined) {
      slot = this.#slots.size;
      if (slot === this.#tries.length) this.#grow();
      this.#slots.set(id, slot);
      this.#firstAtUs[slot] = atUs;
    }
    const tries = (this.#tries[slot] ?? 0) + 1;
    this.#tries[slot] = tries;
    return tries;
  }

  accept(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    const accepted = (this.#accepted[slot] ?? 0) + 1;
    this.#accepted[slot] = accepted;
    if (accepted === 1) this.#acceptedIds += 1;
    else this.#duplicates += 1;
  }

  find(id: string): LedgerEntry | null {
    const slot = this.#slots.get(id);
    return slot === undefined ? null : this.#entry(id, slot);
  }

  *entries(): Generator<LedgerEntry> {
    for (const [id, slot] of this.#slots) yield this.#entry(id, slot);
  }

  #entry(id: string, slot: number): LedgerEntry {
    return {
      id,
      tries: this.#tries[slot] ?? 0,
      accepted: this.#accepted[slot] ?? 0,
      firstAtUs: this.#firstAtUs[slot] ?? 0,
    };
  }

  #grow(): void {
    const slots = this.#tries.length * 2;
    const tries = new Uint32Array(slots);
    const accepted = new Uint32Array(slots);
    const firstAtUs = new Float64Array(slots);
    tries.set(this.#tries);
    accepted.set(this.#accepted);
    firstAtUs.set(this.#firstAtUs);
    this.#tries = tries;
    this.#accepted = accepted;
    this.#firstAtUs = firstAtUs;
  }
}
