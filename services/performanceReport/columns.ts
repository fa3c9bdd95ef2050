import { fromCents } from '../domain/money.ts';
import { quotient } from '../domain/quotient.ts';
import type { Level, PerformanceLine } from './performanceLine.ts';

export type Cell = string | number | null;

/**
 * What programs read of a line, in this order: money in units of the currency, ratios as plain quotients, nothing
 * rounded, null where it cannot be said. `…_4q` is the period's quarter and the three before it.
 */
const FIGURES: Readonly<Record<string, (line: PerformanceLine) => Cell>> = {
  period_start: ({ performance }) => performance.period.start,
  period_end: ({ performance }) => performance.period.end,
  goal: ({ performance }) => units(performance.goal),
  actual: ({ performance }) => fromCents(performance.tally.won),
  elapsed: ({ performance }) => performance.elapsed,
  attainment: ({ performance }) => performance.attainment,
  pace_index: ({ performance }) => performance.paceIndex,
  open_pipeline: ({ performance }) => fromCents(performance.tally.openPipeline),
  remaining: ({ performance }) => units(performance.gapToClose),
  coverage: ({ performance }) => performance.coverage,
  won_count: ({ performance }) => performance.tally.wonCount,
  average_deal_size: ({ performance: { tally } }) => quotient(fromCents(tally.sizedWon), tally.sizedWonCount),
  won_4q: ({ performance }) => performance.tally.trailingWonCount,
  lost_4q: ({ performance }) => performance.tally.trailingLostCount,
  win_rate: ({ performance }) => performance.winRate,
  win_rate_value: ({ performance }) => performance.winRateByValue,
  overdue_count: ({ performance }) => performance.tally.overdueCount,
  overdue_amount: ({ performance }) => fromCents(performance.tally.overdue),
  period: ({ performance }) => performance.period.label,
  as_of: ({ performance }) => performance.asOf,
  pace_status: ({ performance }) => performance.paceStatus,
  pipeline_status: ({ performance }) => performance.pipelineStatus,
  currency: ({ currency }) => currency ?? null,
};

/** The first column is called after the level: partner, manager, region or company. */
export function columnNames(level: Level): string[] {
  return [level, ...Object.keys(FIGURES)];
}

export function cells(line: PerformanceLine): Cell[] {
  return [line.name, ...Object.values(FIGURES).map((figure) => figure(line))];
}

function units(amount: Parameters<typeof fromCents>[0] | null): number | null {
  return amount === null ? null : fromCents(amount);
}
