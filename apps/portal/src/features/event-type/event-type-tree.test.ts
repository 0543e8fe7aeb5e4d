import { expect, it } from 'vitest';
import { type TreeNode, treeOf } from './event-type-tree.ts';

const written = (nodes: TreeNode<{ name: string }>[]): unknown[] =>
  nodes.map(({ prefix, own, children, count }) =>
    children.length === 0 ? (own?.name ?? prefix) : [`${prefix}${own ? '!' : ''} ${count}`, ...written(children)],
  );

it.each([
  [[], []],
  [['order.placed'], ['order.placed']],
  [
    ['order.placed', 'order.paid'],
    ['order.paid', 'order.placed'],
  ],
  [
    ['order.item.added', 'order.item.removed', 'order.placed', 'user.made'],
    [['order 3', ['order.item 2', 'order.item.added', 'order.item.removed'], 'order.placed'], 'user.made'],
  ],
  [['order', 'order.placed'], [['order! 2', 'order.placed']]],
  [
    ['v10.x', 'v2.x', 'a..b'],
    ['a..b', 'v2.x', 'v10.x'],
  ],
])('%j', (names, expected) => {
  expect(written(treeOf(names.map((name) => ({ name }))))).toEqual(expected);
});
