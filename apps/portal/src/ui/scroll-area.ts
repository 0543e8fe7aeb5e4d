/**
 * For what scrolls by itself: who scrolls by keyboard must be able to reach it. A group and no region, because a page may hold
 * many of the same name.
 */
export const scrollArea = (label: string) => ({ role: 'group', tabIndex: 0, 'aria-label': label }) as const;
