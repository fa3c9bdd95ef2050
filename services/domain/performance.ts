import type { CalendarDate } from './calendarDate.ts';
import type { Cents } from './money.ts';
import type { Period } from './period.ts';
import type { Tally } from './tally.ts';

/** Colours always travel with these words, never alone. */
export type PaceStatus = 'ahead' | 'justBehind' | 'behind' | 'noGoal' | 'zeroGoal' | 'notStarted';
export type PipelineStatus = 'enough' | 'thin' | 'short' | 'goalMet' | 'noGoal' | 'zeroGoal';
export type PeriodPhase = 'notStarted' | 'running' | 'closed';

/** Where the goal of a record comes from; null members when there is none. */
export interface GoalBasis {
  /** agreed = an accepted goal for this very period; sumOfPeriods = the accepted goals of the shorter periods in it
   *  (a year from its quarters); shareOfPeriod = the period's days' share of a longer period's goal (a month of its
   *  quarter); rollUp = the sum of partners' goals. */
  readonly source: 'agreed' | 'sumOfPeriods' | 'shareOfPeriod' | 'rollUp';
  readonly goalIds: readonly string[];
  /** The accepted version, where one goal is the source. */
  readonly version: number | null;
}

/**
 * One partner's, manager's, region's or the company's performance in one period, as of one day.
 * Every ratio is a plain quotient of tally members, unrounded; null means that it cannot be said, never zero.
 */
export interface Performance {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly phase: PeriodPhase;
  /** Completed days, total days and their quotient (metrics.md §0, Elapsed). */
  readonly elapsedDays: number;
  readonly totalDays: number;
  readonly elapsed: number;
  readonly goalBasis: GoalBasis | null;
  readonly tally: Tally;

  /** Null where nobody in it has a goal. Deliberate zero stays zero. */
  readonly goal: Cents | null;

  // Performance to plan (metrics.md §1)
  readonly attainment: number | null;
  /** Cents, unrounded. */
  readonly expectedToDate: number | null;
  readonly paceIndex: number | null;
  readonly paceStatus: PaceStatus;
  /** expected − won of goal holders, cents, unrounded; negative = ahead; null while nothing is expected yet. */
  readonly gapToPace: number | null;
  readonly gapToClose: Cents | null;
  /** (goal − won) a remaining day, cents; negative once the goal is passed; null when the period is over or has no goal. */
  readonly requiredPerDay: number | null;
  /** won / elapsed, cents; null = too early to say. */
  readonly projection: number | null;
  /** (won − prior) / prior; null = new, nothing to compare with. */
  readonly growth: number | null;

  // Pipeline to target (metrics.md §2)
  readonly coverage: number | null;
  /** coverage / index; 1 = at the index. */
  readonly pipelineScore: number | null;
  readonly pipelineStatus: PipelineStatus;
  readonly weightedCoverage: number | null;
  /** 1 / value win rate within bounds; null with too few closed deals. */
  readonly ownIndex: number | null;
  /** The same for the next period of this kind; null once this one is closed. */
  readonly nextCoverage: number | null;

  // Deals and registrations (metrics.md §3)
  readonly winRate: number | null;
  readonly winRateByValue: number | null;
  /** True while the rates stand on fewer closed deals than the setting asks for: show "n of m", no colour. */
  readonly smallSample: boolean;
  /** Cents, unrounded. */
  readonly averageDealSize: number | null;
  /** Medians cannot be added up: null in a roll-up. Cents and days. */
  readonly medianDealSize: number | null;
  readonly medianCycleDays: number | null;
  readonly meanCycleDays: number | null;
  /** The largest won deal's share of won; above a half, say so. Null in a roll-up. */
  readonly largestDealShare: number | null;
  /** Cents a day; with the mean cycle, so that it means the same at every level. */
  readonly salesVelocity: number | null;
  /** won / created among deals created in the period, all states. */
  readonly createdWinRate: number | null;
  readonly registrationApprovalRate: number | null;
  /** Median business hours to a decision; null in a roll-up. */
  readonly medianDecisionHours: number | null;
  readonly meanDecisionHours: number | null;
  readonly registrationConversionRate: number | null;
  /** Partner-led won of all won; null where no won deal says who led it. */
  readonly partnerLedShare: number | null;
}
