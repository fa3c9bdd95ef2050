import { NOTHING } from './scorecardMeasures.ts';
import type { Review } from './review.ts';

export interface Definition {
  readonly name: string;
  readonly formula: string;
  /** The same with the numbers of this review. */
  readonly value: string;
}

/** The formulas of metrics.md §§1–3 in words a reader can check. */
export function definitions({ data, formats }: Review): Definition[] {
  const { performance, settings } = data;
  const { tally, goal, elapsed, elapsedDays, totalDays } = performance;
  const { money, percent, multiple, index, count } = formats;
  const or = <Value>(value: Value | null, write: (value: Value) => string) =>
    value === null ? NOTHING : write(value);
  const closed = tally.trailingWonCount + tally.trailingLostCount;
  return [
    {
      name: 'Won',
      formula: 'Amounts of deals won with a close date in the period; credits are netted',
      value: money(tally.won),
    },
    {
      name: 'Elapsed',
      formula: 'Completed calendar days divided by all days of the period',
      value: `${count(elapsedDays)} of ${count(totalDays)} days, ${percent(elapsed)}`,
    },
    {
      name: 'Goal',
      formula: 'The latest accepted version; a proposed one does not count',
      value: or(goal, money),
    },
    {
      name: 'Pace',
      formula: `Won divided by goal × elapsed; green over ${index(settings.paceGreen)}, yellow from ${index(settings.paceYellow)}`,
      value: or(performance.paceIndex, index),
    },
    {
      name: 'Open pipeline',
      formula: 'Open deals at or above the qualifying stage that close in the period and are not overdue',
      value: money(tally.openPipeline),
    },
    {
      name: 'Coverage',
      formula: `Open pipeline divided by what remains of the goal; the index is ${multiple(settings.pipelineIndex)}`,
      value: or(performance.coverage, multiple),
    },
    {
      name: 'Own index',
      formula: `1 divided by the win rate by value over four quarters, from ${count(settings.ownIndexMinimumDeals)} closed deals, ${multiple(settings.ownIndexFloor)} to ${multiple(settings.ownIndexCeiling)}`,
      value: or(performance.ownIndex, multiple),
    },
    {
      name: 'Win rate',
      formula: 'Deals won divided by deals won and lost, closed in this quarter and the three before it',
      value: closed === 0 ? NOTHING : `${count(tally.trailingWonCount)} of ${count(closed)}`,
    },
    {
      name: 'Left out',
      formula:
        'Open deals past their close date count as overdue; deals without an amount count in numbers and not in money',
      value: `${count(tally.overdueCount)} overdue, ${count(tally.blankAmountCount)} blank`,
    },
  ];
}
