import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plan } from './plan.ts';

/** One request whose body has been read, and the way to answer it. `request.socket` is there for the rougher ones. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  plan: Plan;
  /** Puts on record what was answered; 0 when nothing. Called once; later calls count for nothing. */
  settle: (status: number) => void;
}

/** How to answer. A new one is a file in this folder and a line in registry.ts. */
export type Behaviour = (exchange: Exchange) => void;
