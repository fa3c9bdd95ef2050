import { MS_PER_HOUR } from './businessTime.ts';
import type { CalendarDate } from './calendarDate.ts';
import { elapsedOf } from './elapsed.ts';
import { NO_MEDIANS, type Medians } from './medians.ts';
import type { MetricSettings } from './metricSettings.ts';
import { paceStatus } from './paceStatus.ts';
import type { GoalBasis, PaceStatus, Performance, PeriodPhase, PipelineStatus } from './performance.ts';
import type { Period } from './period.ts';
import { pipelineStatus } from './pipelineStatus.ts';
import { quotient } from './quotient.ts';
import type { Tally } from './tally.ts';

/** What a tally does not hold. */
export interface PerformanceExtras {
  readonly goalBasis: GoalBasis | null;
  /** Left out in a roll-up: medians cannot be added up. */
  readonly medians?: Medians;
}

/** Turns sums into metrics: the one place where ratios are made, for a partner as for any roll-up (metrics.md §§1–3). */
export function derivePerformance(
  tally: Tally,
  period: Period,
  asOf: CalendarDate,
  settings: MetricSettings,
  { goalBasis, medians = NO_MEDIANS }: PerformanceExtras,
): Performance {
  const { phase, elapsedDays, totalDays, elapsed } = elapsedOf(period, asOf);
  const { goal, won, wonOfGoalHolders, remaining, priorWon } = tally;
  const hasGoal = tally.goalHolders > 0;
  const isSet = hasGoal || tally.zeroGoals > 0;
  const expected = hasGoal ? (goal * elapsedDays) / totalDays : null;
  const coverage = quotient(tally.coveringPipeline, remaining);
  const closedCount = tally.trailingWonCount + tally.trailingLostCount;
  const winRate = quotient(tally.trailingWonCount, closedCount);
  const averageDealSize = quotient(tally.sizedWon, tally.sizedWonCount);
  const meanCycleDays = quotient(tally.trailingCycleDays, tally.trailingCycleCount);
  const decidedCount = tally.registrationsApproved + tally.registrationsRejected;
  return {
    period,
    asOf,
    phase,
    elapsedDays,
    totalDays,
    elapsed,
    goalBasis,
    tally,

    goal: isSet ? goal : null,
    attainment: hasGoal ? quotient(wonOfGoalHolders, goal) : null,
    expectedToDate: expected,
    // Multiplied before it is divided, so that 50,000 of 100,000 at half-time is 1 and not a hair beside it.
    paceIndex: hasGoal ? quotient(wonOfGoalHolders * totalDays, goal * elapsedDays) : null,
    paceStatus: paceStatusOf(tally, phase, elapsedDays, totalDays, settings),
    // Nothing expected yet: not started, so there is no pace to be off.
    gapToPace: expected ? expected - wonOfGoalHolders : null,
    gapToClose: isSet ? remaining : null,
    requiredPerDay: hasGoal ? quotient(goal - wonOfGoalHolders, totalDays - elapsedDays) : null,
    projection: isTooEarly(tally, elapsed, settings) ? null : quotient(won * totalDays, elapsedDays),
    growth: quotient(won - priorWon, priorWon),

    coverage,
    pipelineScore: coverage === null ? null : coverage / settings.pipelineIndex,
    pipelineStatus: pipelineStatusOf(tally, settings),
    weightedCoverage: quotient(tally.coveringWeightedHundredths / 100, remaining),
    ownIndex: ownIndex(tally, closedCount, settings),
    // After a closed period the next one is no longer ahead.
    nextCoverage: phase === 'closed' ? null : quotient(tally.nextCoveringPipeline, tally.nextRemaining),

    winRate,
    winRateByValue: quotient(tally.trailingWon, tally.trailingWon + tally.trailingLost),
    smallSample: closedCount < settings.smallSample,
    averageDealSize,
    medianDealSize: medians.dealSize,
    medianCycleDays: medians.cycleDays,
    meanCycleDays,
    largestDealShare: medians.largestDeal === null ? null : quotient(medians.largestDeal, tally.sizedWon),
    salesVelocity: salesVelocity(tally.openPipelineCount, averageDealSize, winRate, meanCycleDays),
    createdWinRate: quotient(tally.createdWonCount, tally.createdCount),
    registrationApprovalRate: quotient(tally.registrationsApproved, decidedCount),
    medianDecisionHours: inHours(medians.decisionMilliseconds),
    meanDecisionHours: inHours(quotient(tally.decisionMilliseconds, tally.decisionCount)),
    registrationConversionRate: quotient(tally.registrationsConverted, tally.registrationWindowsEnded),
    // Where no deal says who led it, nothing is known about the share; it is not zero.
    partnerLedShare: tally.ledByKnownWon === 0 ? null : quotient(tally.partnerLedWon, won),
  };
}

function paceStatusOf(
  tally: Tally,
  phase: PeriodPhase,
  elapsedDays: number,
  totalDays: number,
  settings: MetricSettings,
): PaceStatus {
  if (phase === 'notStarted') return 'notStarted';
  if (tally.goalHolders === 0) return tally.zeroGoals > 0 ? 'zeroGoal' : 'noGoal';
  return paceStatus(tally.wonOfGoalHolders, tally.goal, { elapsedDays, totalDays }, settings);
}

function isTooEarly(tally: Tally, elapsed: number, settings: MetricSettings): boolean {
  return elapsed < settings.projectionMinimumElapsed || tally.wonCount < settings.projectionMinimumWon;
}

function pipelineStatusOf(tally: Tally, settings: MetricSettings): PipelineStatus {
  if (tally.goalHolders === 0) return tally.zeroGoals > 0 ? 'zeroGoal' : 'noGoal';
  return pipelineStatus(tally.coveringPipeline, tally.remaining, settings);
}

/** k′ = 1 / value win rate within bounds (metrics.md §2, Own index); the upper bound where nothing was won. */
function ownIndex(tally: Tally, closedCount: number, settings: MetricSettings): number | null {
  const closed = tally.trailingWon + tally.trailingLost;
  if (closedCount < settings.ownIndexMinimumDeals || closed === 0) return null;
  const index = quotient(closed, tally.trailingWon) ?? Infinity;
  return Math.min(settings.ownIndexCeiling, Math.max(settings.ownIndexFloor, index));
}

/** Cents a day. With the mean cycle, which rolls up, so that the figure means the same for a partner and a region. */
function salesVelocity(
  openCount: number,
  averageDealSize: number | null,
  winRate: number | null,
  cycleDays: number | null,
): number | null {
  if (averageDealSize === null || winRate === null || cycleDays === null) return null;
  // Deals closed on the day they were entered count as a day's work (metrics.md §3, Sales velocity).
  return (openCount * averageDealSize * winRate) / (cycleDays === 0 ? 1 : cycleDays);
}

function inHours(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / MS_PER_HOUR;
}
