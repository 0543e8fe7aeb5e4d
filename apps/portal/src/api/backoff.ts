const firstMs = 1000;
const mostMs = 30_000;

/** How long to wait before the next try: twice as long each time, and a dice between half of it and all (0 to 1). */
export const backoffMs = (failures: number, dice: number): number =>
  Math.min(mostMs, firstMs * 2 ** failures) * (0.5 + dice / 2);
