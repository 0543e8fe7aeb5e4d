import { Inbox } from './inbox.ts';

/** More than any test needs; keeps a scanner of names from filling the memory. */
const inboxesMax = 10_000;

/** All inboxes of a receiver; one comes into being when it is first named. */
export class Inboxes {
  #byName = new Map<string, Inbox>();

  get(name: string): Inbox {
    let inbox = this.#byName.get(name);
    if (inbox === undefined) {
      if (this.#byName.size >= inboxesMax) throw new Error(`this receiver holds at most ${inboxesMax} inboxes`);
      inbox = new Inbox(name);
      this.#byName.set(name, inbox);
    }
    return inbox;
  }

  find(name: string): Inbox | null {
    return this.#byName.get(name) ?? null;
  }

  /** Forgets what an inbox received, and its control. */
  remove(name: string): void {
    this.#byName.delete(name);
  }

  list(): Inbox[] {
    return [...this.#byName.values()];
  }
}
