import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';

type Leaf = string | ((...args: never[]) => unknown);

/** Every text with its place: `endpoint.title`. */
const leavesOf = (words: object, at = ''): [place: string, leaf: Leaf][] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, Leaf][] => {
    const place = at ? `${at}.${name}` : name;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') return [[place, value as Leaf]];
    return typeof value === 'object' && value !== null ? leavesOf(value, place) : [];
  });

const english = leavesOf(en);
const german = new Map(leavesOf(de));

it('the languages have the same texts, and none is empty', () => {
  expect([...german.keys()].sort()).toEqual(english.map(([place]) => place).sort());
  for (const [place, leaf] of [...english, ...german])
    if (typeof leaf === 'string') expect(leaf.trim(), place).not.toBe('');
});

/** What is put in for a placeholder can be found again in what comes out. */
const marks = ['‹1›', '‹2›', '‹3›', '‹4›'];
const shown = (leaf: Leaf): string | null => {
  if (typeof leaf === 'string') return null;
  try {
    const text: unknown = Reflect.apply(leaf, undefined, marks.slice(0, leaf.length));
    return typeof text === 'string' ? marks.filter((mark) => text.includes(mark)).join(' ') : null;
  } catch {
    // It wants a number or a choice: which of them it shows depends on them.
    return null;
  }
};

it('what English puts into a text German puts in as well', () => {
  const differing: string[] = [];
  let compared = 0;
  for (const [place, leaf] of english) {
    const other = german.get(place);
    const [here, there] = [shown(leaf), other === undefined ? null : shown(other)];
    if (typeof leaf !== typeof other) differing.push(`${place}: one is a text, the other takes something`);
    // What the API says is English already; German says it in its own words.
    if (here === null || there === null || place === 'httpStatus') continue;
    compared++;
    if (here !== there) differing.push(`${place}: ${here} / ${there}`);
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});
