import type { SegmentRun } from './dayLine.ts';
import { medianOfSorted } from './median.ts';

/** Values with the segment they belong to; sorted once, asked for many runs. */
export interface RankedValue {
  readonly value: number;
  readonly segment: number;
}

export function rank(values: RankedValue[]): RankedValue[] {
  return values.sort((one, other) => one.value - other.value);
}

export function medianIn(ranked: readonly RankedValue[], run: SegmentRun): number | null {
  return medianOfSorted(valuesIn(ranked, run));
}

export function largestIn(ranked: readonly RankedValue[], run: SegmentRun): number | null {
  return valuesIn(ranked, run).at(-1) ?? null;
}

function valuesIn(ranked: readonly RankedValue[], run: SegmentRun): number[] {
  const values: number[] = [];
  for (const { value, segment } of ranked) {
    if (segment >= run.from && segment < run.to) values.push(value);
  }
  return values;
}
