import { compareQuotient } from './compareQuotient.ts';
import type { Elapsed } from './elapsed.ts';
import type { MetricSettings } from './metricSettings.ts';
import type { PaceStatus } from './performance.ts';

/** Sales must be past the pace to be ahead (R16); activity that is just on it already is (R18). */
export type PaceRule = 'sales' | 'activity';

/**
 * Where a goal above zero stands against its pace (metrics.md §1, Pace index); decided on exact figures.
 * @param actual Cents, or a count of activities.
 * @param goal In the same unit, above zero.
 */
export function paceStatus(
  actual: number,
  goal: number,
  { elapsedDays, totalDays }: Pick<Elapsed, 'elapsedDays' | 'totalDays'>,
  settings: Pick<MetricSettings, 'paceGreen' | 'paceYellow'>,
  rule: PaceRule = 'sales',
): PaceStatus {
  if (elapsedDays === 0) return 'notStarted';
  const dividends = [actual, totalDays];
  const divisors = [goal, elapsedDays];
  const toGreen = compareQuotient(dividends, divisors, settings.paceGreen);
  if (toGreen > 0 || (toGreen === 0 && rule === 'activity')) return 'ahead';
  return compareQuotient(dividends, divisors, settings.paceYellow) >= 0 ? 'justBehind' : 'behind';
}
