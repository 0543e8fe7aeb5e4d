import type { Behaviour } from './behaviour.ts';

/** Takes the request and never answers; the sender has to give up by itself. */
export const hang: Behaviour = ({ response, settle }) => {
  response.once('close', () => settle(0));
};
