import type { CalendarDate } from './calendarDate.ts';
import { derivePerformance } from './derivePerformance.ts';
import type { MetricSettings } from './metricSettings.ts';
import type { GoalBasis, Performance } from './performance.ts';
import type { Period } from './period.ts';
import type { Tally } from './tally.ts';
import { addTallies } from './tallySum.ts';

/** Goals of a roll-up are not listed one by one: there may be a thousand. */
const SUM_OF_PARTNERS: GoalBasis = { source: 'rollUp', goalIds: [], version: null };

/**
 * A manager's, a region's or the company's performance from the tallies of its partners, as sums over sums
 * (metrics.md §6, Roll-up of ratios). All tallies must speak of this period and as-of day; vendor periods only.
 */
export function rollUp(
  tallies: Iterable<Tally>,
  period: Period,
  { asOf, settings }: { readonly asOf: CalendarDate; readonly settings: MetricSettings },
): Performance {
  const sum = addTallies(tallies);
  const goalBasis = sum.goalHolders + sum.zeroGoals > 0 ? SUM_OF_PARTNERS : null;
  return derivePerformance(sum, period, asOf, settings, { goalBasis });
}
