import { MS_PER_HOUR } from './businessTime.ts';
import type { CalendarDate } from './calendarDate.ts';
import { elapsedOf, type Elapsed } from './elapsed.ts';
import { NO_MEDIANS, type Medians } from './medians.ts';
import type { MetricSettings } from './metricSettings.ts';
import { paceStatus } from './paceStatus.ts';
import type { GoalBasis, PaceStatus, Performance, PipelineStatus } from './performance.ts';
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
  const time = elapsedOf(period, asOf);
  return {
    period,
    asOf,
    ...time,
    goalBasis,
    tally,
    ...toPlan(tally, time, settings),
    ...pipelineToTarget(tally, time, settings),
    ...dealFigures(tally, settings, medians),
    ...registrationFigures(tally, medians),
  };
}

function toPlan(tally: Tally, time: Elapsed, settings: MetricSettings) {
  const { won, wonOfGoalHolders, goal, priorWon } = tally;
  const { phase, elapsedDays, totalDays, elapsed } = time;
  const hasGoal = tally.goalHolders > 0;
  const started = phase !== 'notStarted' && elapsedDays > 0;
  const expected = hasGoal ? (goal * elapsedDays) / totalDays : null;
  const { projectionMinimumElapsed, projectionMinimumWon } = settings;
  const canProject = started && elapsed >= projectionMinimumElapsed && tally.wonCount >= projectionMinimumWon;
  return {
    goal: hasGoal || tally.zeroGoals > 0 ? goal : null,
    attainment: hasGoal ? quotient(wonOfGoalHolders, goal) : null,
    expectedToDate: expected,
    // Multiplied before it is divided, so that 50,000 of 100,000 at half-time is 1 and not a hair beside it.
    paceIndex: hasGoal && started ? quotient(wonOfGoalHolders * totalDays, goal * elapsedDays) : null,
    paceStatus: paceStatusOf(tally, time, settings),
    gapToPace: expected === null ? null : expected - wonOfGoalHolders,
    gapToClose: hasGoal || tally.zeroGoals > 0 ? tally.remaining : null,
    requiredPerDay: hasGoal ? quotient(goal - wonOfGoalHolders, totalDays - elapsedDays) : null,
    projection: canProject ? (won * totalDays) / elapsedDays : null,
    growth: started ? quotient(won - priorWon, priorWon) : null,
  };
}

function paceStatusOf(tally: Tally, time: Elapsed, settings: MetricSettings): PaceStatus {
  if (time.phase === 'notStarted') return 'notStarted';
  if (tally.goalHolders === 0) return tally.zeroGoals > 0 ? 'zeroGoal' : 'noGoal';
  return paceStatus(tally.wonOfGoalHolders, tally.goal, time, settings);
}

function pipelineToTarget(tally: Tally, time: Elapsed, settings: MetricSettings) {
  const { coveringPipeline, remaining } = tally;
  const coverage = quotient(coveringPipeline, remaining);
  // A closed period has no next one to prepare for: it has begun or is over itself.
  const nextIsAhead = time.phase !== 'closed';
  return {
    coverage,
    pipelineScore: coverage === null ? null : quotient(coverage, settings.pipelineIndex),
    pipelineStatus: pipelineStatusOf(tally, settings),
    weightedCoverage: quotient(tally.coveringWeightedHundredths / 100, remaining),
    ownIndex: ownIndex(tally, settings),
    nextCoverage: nextIsAhead ? quotient(tally.nextCoveringPipeline, tally.nextRemaining) : null,
  };
}

function pipelineStatusOf(tally: Tally, settings: MetricSettings): PipelineStatus {
  if (tally.goalHolders === 0) return tally.zeroGoals > 0 ? 'zeroGoal' : 'noGoal';
  return pipelineStatus(tally.coveringPipeline, tally.remaining, settings);
}

/** k′ = 1 / value win rate within bounds (metrics.md §2, Own index); the upper bound where nothing was won. */
function ownIndex(tally: Tally, settings: MetricSettings): number | null {
  const { trailingWon, trailingLost, trailingWonCount, trailingLostCount } = tally;
  if (trailingWonCount + trailingLostCount < settings.ownIndexMinimumDeals) return null;
  if (trailingWon + trailingLost === 0) return null;
  const index = quotient(trailingWon + trailingLost, trailingWon) ?? Infinity;
  return Math.min(settings.ownIndexCeiling, Math.max(settings.ownIndexFloor, index));
}

function dealFigures(tally: Tally, settings: MetricSettings, medians: Medians) {
  const closedCount = tally.trailingWonCount + tally.trailingLostCount;
  const winRate = quotient(tally.trailingWonCount, closedCount);
  const averageDealSize = quotient(tally.sizedWon, tally.sizedWonCount);
  const meanCycleDays = quotient(tally.trailingCycleDays, tally.trailingCycleCount);
  return {
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
    // Where no deal says who led it, nothing is known about the share; it is not zero.
    partnerLedShare: tally.ledByKnownWon === 0 ? null : quotient(tally.partnerLedWon, tally.won),
  };
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

function registrationFigures(tally: Tally, medians: Medians) {
  const decided = tally.registrationsApproved + tally.registrationsRejected;
  const meanDecision = quotient(tally.decisionMilliseconds, tally.decisionCount);
  return {
    registrationApprovalRate: quotient(tally.registrationsApproved, decided),
    medianDecisionHours:
      medians.decisionMilliseconds === null ? null : medians.decisionMilliseconds / MS_PER_HOUR,
    meanDecisionHours: meanDecision === null ? null : meanDecision / MS_PER_HOUR,
    registrationConversionRate: quotient(tally.registrationsConverted, tally.registrationWindowsEnded),
  };
}
