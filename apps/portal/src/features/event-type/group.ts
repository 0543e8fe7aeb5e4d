type Grouped = { name: string; groupName: string | null };

/** By their group, or by the first part of the dotted name; what stands alone comes last under an empty name. */
export const groupEventTypes = <T extends Grouped>(eventTypes: readonly T[]): { name: string; eventTypes: T[] }[] => {
  const groups = new Map<string, T[]>();
  for (const eventType of eventTypes) {
    const dot = eventType.name.indexOf('.');
    const name = eventType.groupName ?? (dot > 0 ? eventType.name.slice(0, dot) : '');
    const group = groups.get(name);
    if (group) group.push(eventType);
    else groups.set(name, [eventType]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, eventTypes: members.toSorted((a, b) => a.name.localeCompare(b.name)) }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name));
};
