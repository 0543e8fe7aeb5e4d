/** One number of a scenario. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** From the modest to the ambitious; figures to look at, never a reason to fail. */
  targets?: Target[];
}

export interface Target {
  sense: 'at least' | 'at most';
  value: number;
  /** The target holds for the figure divided by the single-row inserts a second of the same run. */
  perInsert?: boolean;
}

/** Null when it cannot be said: nothing was measured, or there is no calibration to measure by. */
export const meetsTarget = (figure: Figure, target: Target, insertsPerSecond: number | null): boolean | null => {
  const measured = target.perInsert !== true ? figure.value : insertsPerSecond && figure.value / insertsPerSecond;
  if (measured === null || Number.isNaN(measured)) return null;
  return target.sense === 'at least' ? measured >= target.value : measured <= target.value;
};

export const wordsOf = (target: Target, unit: string): string =>
  `${target.sense} ${target.value} ${target.perInsert === true ? 'per insert' : unit}`;
