import type { Behaviour } from './behaviour.ts';
import { drip } from './drip.ts';
import { hang } from './hang.ts';
import { plain } from './plain.ts';
import { reset } from './reset.ts';

/** All behaviours by the name that `?behaviour=` takes. */
const behaviours: ReadonlyMap<string, Behaviour> = new Map(Object.entries({ plain, hang, reset, drip }));

export const behaviourNames: ReadonlySet<string> = new Set(behaviours.keys());

/** An unknown name was refused when the settings were read, so the fallback is never seen. */
export const behaviourOf = (name: string): Behaviour => behaviours.get(name) ?? plain;
