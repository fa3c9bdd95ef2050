import type { SegmentRun } from './dayLine.ts';

/** Values with the segment they belong to; sorted once, asked for many runs. */
export interface RankedValue {
  readonly value: number;
  readonly segment: number;
}

export function rank(values: RankedValue[]): RankedValue[] {
  return values.sort((one, other) => one.value - other.value);
}

/** The middle value of a run, or the mean of the two in the middle; null of nothing. @param count Values in the run. */
export function medianIn(ranked: readonly RankedValue[], run: SegmentRun, count: number): number | null {
  return count === 0 ? null : meanOfPlaces(ranked, run, (count - 1) >> 1, count >> 1);
}

/** @param count Values in the run. */
export function largestIn(ranked: readonly RankedValue[], run: SegmentRun, count: number): number | null {
  return count === 0 ? null : meanOfPlaces(ranked, run, count - 1, count - 1);
}

/** Mean of the values at the first and the last of two neighbouring places of a run, counted from 0. */
function meanOfPlaces(ranked: readonly RankedValue[], run: SegmentRun, first: number, last: number): number {
  let place = 0;
  let valueAtFirst = 0;
  for (const { value, segment } of ranked) {
    if (segment < run.from || segment >= run.to) continue;
    if (place === first) valueAtFirst = value;
    if (place === last) return (valueAtFirst + value) / 2;
    place += 1;
  }
  throw new RangeError(`There is no place ${last} in the run.`);
}
