import { type Network, parseSubnets } from '../delivery/address-guard.ts';

/** Networks from what people write: CIDR, or one address. Throws with the text that is neither. */
export const readNetworks = (texts: readonly string[]): Network[] =>
  parseSubnets(texts.map((text) => (text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`)));
