/** Numbers from a seed, the same on every machine (mulberry32): what a run did can be done again. */
export const diceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const pick = <T>(dice: () => number, list: readonly T[]): T => {
  const one = list[Math.floor(dice() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** All of them in an order of the dice. */
export const shuffled = <T>(dice: () => number, list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, place: dice() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
