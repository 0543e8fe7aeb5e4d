type Named = { name: string };

/** A step of the dotted names. `own` is the event type that ends here; `prefix` what all under it begin with. */
export type TreeNode<T> = { prefix: string; own: T | null; children: TreeNode<T>[]; count: number };

type Growing<T> = { own: T | null; children: Map<string, Growing<T>> };

const settle = <T>(prefix: string, growing: Growing<T>): TreeNode<T> => {
  const children = [...growing.children]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([word, child]) => settle(prefix === '' ? word : `${prefix}.${word}`, child));
  const [only] = children;
  // A step that leads to one place alone is no step.
  if (growing.own === null && only && children.length === 1) return only;
  const count = children.reduce((sum, child) => sum + child.count, growing.own === null ? 0 : 1);
  return { prefix, own: growing.own, children, count };
};

/** Dotted names as a tree. What they all begin with is left out at the top. */
export const treeOf = <T extends Named>(eventTypes: readonly T[]): TreeNode<T>[] => {
  const root: Growing<T> = { own: null, children: new Map() };
  for (const eventType of eventTypes) {
    let at = root;
    for (const word of eventType.name.split('.')) {
      const next: Growing<T> = at.children.get(word) ?? { own: null, children: new Map() };
      at.children.set(word, next);
      at = next;
    }
    at.own = eventType;
  }
  const top = settle('', root);
  return top.own === null ? top.children : [top];
};
