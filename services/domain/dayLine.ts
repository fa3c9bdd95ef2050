/**
 * Days cut into segments at the days where some span begins or ends. All days of a segment lie in the same spans,
 * so a fact is booked once, in its segment, and every span is a run of segments.
 */
export interface DayLine {
  readonly segments: number;
  readonly segmentOf: (day: number) => number;
  /**
   * From `start` to `end`, both included; -Infinity = since ever.
   * @throws RangeError when the days were not cut there: the run would hold too much.
   */
  readonly run: (start: number, end: number) => SegmentRun;
}

/** Segments from `from` up to, not including, `to`. */
export interface SegmentRun {
  readonly from: number;
  readonly to: number;
}

/** @param cuts Day numbers at which a segment begins: first days of spans and the days after their last. */
export function dayLine(cuts: readonly number[]): DayLine {
  const sorted = [...new Set(cuts)].sort((one, other) => one - other);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const segmentOfDay = new Uint16Array(last - first + 1);
  let segment = 0;
  for (let day = first; day <= last; day += 1) {
    if (sorted[segment] === day) segment += 1;
    segmentOfDay[day - first] = segment;
  }
  const segmentOf = (day: number) =>
    day < first ? 0 : day >= last ? sorted.length : segmentOfDay[day - first]!;
  const known = new Set(sorted);
  const isCut = (day: number) => day === -Infinity || known.has(day);
  return {
    segments: sorted.length + 1,
    segmentOf,
    run: (start, end) => {
      if (!isCut(start) || !isCut(end + 1)) throw new RangeError('A run must begin and end at a cut.');
      const from = segmentOf(start);
      return { from, to: Math.max(from, segmentOf(end + 1)) };
    },
  };
}
