import type { SegmentRun } from './dayLine.ts';

/**
 * One whole-number sum per segment of a day line; after `accumulate`, the total of any run of segments is one
 * subtraction. Used again for partner after partner: start each with `clear`.
 */
export type SegmentSums = Float64Array;

export function segmentSums(segments: number): SegmentSums {
  return new Float64Array(segments + 1);
}

/** Books an amount in a segment; only before `accumulate`. */
export function book(sums: SegmentSums, segment: number, amount: number): void {
  sums[segment + 1]! += amount;
}

export function accumulate(columns: readonly SegmentSums[]): void {
  for (const sums of columns) {
    for (let index = 1; index < sums.length; index += 1) sums[index]! += sums[index - 1]!;
  }
}

export function clear(columns: readonly SegmentSums[]): void {
  for (const sums of columns) sums.fill(0);
}

export function totalOf(sums: SegmentSums, run: SegmentRun): number {
  return sums[run.to]! - sums[run.from]!;
}
