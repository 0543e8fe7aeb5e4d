import type { Behaviour } from './behaviour.ts';

/** A TCP RST where the answer should be. */
export const reset: Behaviour = ({ request, settle }) => {
  request.socket.resetAndDestroy();
  settle(0);
};
