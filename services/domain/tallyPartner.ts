import { dayNumber } from './calendarDate.ts';
import { prepareDealSums, type DealSums } from './dealSums.ts';
import { prepareGoals, type PeriodGoal } from './goalOfPeriod.ts';
import type { MeasurementContext } from './measurementContext.ts';
import type { Medians } from './medians.ts';
import { NO_MONEY, type Cents } from './money.ts';
import type { PartnerFacts } from './partnerFacts.ts';
import type { GoalBasis } from './performance.ts';
import type { Period } from './period.ts';
import { periodRuns, type PeriodRuns } from './periodRuns.ts';
import { largestIn, medianIn } from './rankedValues.ts';
import { registeredDeals } from './registeredDeals.ts';
import { prepareRegistrationSums, type RegistrationSums } from './registrationSums.ts';
import { totalOf, type SegmentSums } from './segmentSums.ts';
import type { SegmentRun } from './dayLine.ts';
import type { Tally } from './tally.ts';

export interface PartnerTally {
  readonly period: Period;
  readonly tally: Tally;
  readonly medians: Medians;
  readonly goalBasis: GoalBasis | null;
}

/** Counts one partner's facts for one period; see `Tally` for what each member means. */
export function tallyPartner(facts: PartnerFacts, period: Period, context: MeasurementContext): PartnerTally {
  return prepareTallies([period], context)(facts)[0]!;
}

/** Works out everything that partners share once; then each partner costs one pass over its facts. */
export function prepareTallies(
  periods: readonly Period[],
  context: MeasurementContext,
): (facts: PartnerFacts) => PartnerTally[] {
  const { line, runs } = periodRuns(periods, context);
  const sumDeals = prepareDealSums(line);
  const { protectionDays } = context.settings;
  const sumRegistrations = prepareRegistrationSums(line, dayNumber(context.asOf), protectionDays);
  const goalsOf = prepareGoals(context.calendar);

  return ({ deals: dealFacts, registrations: registrationFacts, goals }) => {
    const deals = sumDeals(dealFacts, registeredDeals(registrationFacts));
    const registrations = sumRegistrations(registrationFacts, dealFacts);
    const goalOf = goalsOf(goals);
    return runs.map((days) => {
      const goal = goalOf(days.period);
      const nextGoal = days.next && goalOf(days.next);
      const tally = tallyOf(days, deals, registrations, goal, nextGoal);
      const medians = mediansOf(days, deals, registrations, tally);
      return { period: days.period, tally, medians, goalBasis: goal?.basis ?? null };
    });
  };
}

function tallyOf(
  days: PeriodRuns,
  deals: DealSums,
  registrations: RegistrationSums,
  goal: PeriodGoal | null,
  nextGoal: PeriodGoal | null,
): Tally {
  const { within, trailing } = days;
  const won = money(deals.won, within);
  const openPipeline = money(deals.pipeline, days.toCome);
  const weighted = totalOf(deals.weightedHundredths, days.toCome);
  const remaining = remainingOf(goal, won);
  const nextPipeline = money(deals.pipeline, days.nextToCome);
  const nextRemaining = remainingOf(nextGoal, money(deals.won, days.nextWithin));
  return {
    partners: 1,
    goalHolders: goal && goal.amount > 0 ? 1 : 0,
    zeroGoals: goal && goal.amount === 0 ? 1 : 0,
    noGoals: goal ? 0 : 1,
    goal: goal?.amount ?? NO_MONEY,
    won,
    wonOfGoalHolders: goal && goal.amount > 0 ? won : NO_MONEY,
    wonCount: totalOf(deals.wonCount, within),
    sizedWonCount: totalOf(deals.sizedWonCount, within),
    sizedWon: money(deals.sizedWon, within),
    adjustments: money(deals.adjustments, within),
    adjustmentCount: totalOf(deals.adjustmentCount, within),
    remaining,
    priorWon: money(deals.won, days.prior),
    open: money(deals.open, within),
    openCount: totalOf(deals.openCount, within),
    lost: money(deals.lost, within),
    lostCount: totalOf(deals.lostCount, within),
    openPipeline,
    openPipelineCount: totalOf(deals.pipelineCount, days.toCome),
    weightedPipelineHundredths: weighted,
    coveringPipeline: remaining > 0 ? openPipeline : NO_MONEY,
    coveringWeightedHundredths: remaining > 0 ? weighted : 0,
    nextGoal: nextGoal?.amount ?? NO_MONEY,
    nextGoalHolders: nextGoal && nextGoal.amount > 0 ? 1 : 0,
    nextRemaining,
    nextPipeline,
    nextCoveringPipeline: nextRemaining > 0 ? nextPipeline : NO_MONEY,
    created: money(deals.created, within),
    createdCount: totalOf(deals.createdCount, within),
    createdWonCount: totalOf(deals.createdWonCount, within),
    overdue: money(deals.open, days.overdue),
    overdueCount: totalOf(deals.openCount, days.overdue),
    blankAmountCount: totalOf(deals.blankAmountCount, within),
    trailingWonCount: totalOf(deals.wonCount, trailing),
    trailingLostCount: totalOf(deals.lostCount, trailing),
    trailingWon: money(deals.sizedWon, trailing),
    trailingLost: money(deals.lost, trailing),
    trailingCycleDays: totalOf(deals.cycleDays, trailing),
    trailingCycleCount: totalOf(deals.cycleCount, trailing),
    registrationsSubmitted: totalOf(registrations.submitted, within),
    registrationsApproved: totalOf(registrations.approved, within),
    registrationsRejected: totalOf(registrations.rejected, within),
    registrationsPending: totalOf(registrations.pending, within),
    decisionMilliseconds: totalOf(registrations.decisionMilliseconds, within),
    decisionCount: totalOf(registrations.decisionCount, within),
    registrationWindowsEnded: totalOf(registrations.windowsEnded, within),
    registrationsConverted: totalOf(registrations.converted, within),
    partnerLedWon: money(deals.partnerLedWon, within),
    ledByKnownWon: money(deals.ledByKnownWon, within),
  };
}

function mediansOf(
  days: PeriodRuns,
  deals: DealSums,
  registrations: RegistrationSums,
  tally: Tally,
): Medians {
  const { sizedWonCount, trailingCycleCount, decisionCount } = tally;
  return {
    dealSize: medianIn(deals.wonSizes, days.within, sizedWonCount),
    largestDeal: largestIn(deals.wonSizes, days.within, sizedWonCount),
    cycleDays: medianIn(deals.cycles, days.trailing, trailingCycleCount),
    decisionMilliseconds: medianIn(registrations.decisions, days.within, decisionCount),
  };
}

function money(sums: SegmentSums, run: SegmentRun): Cents {
  return totalOf(sums, run) as Cents;
}

/** Nothing remains where there is no goal, or deliberately none: a credit then opens no gap (metrics.md §2, R). */
function remainingOf(goal: PeriodGoal | null, won: Cents): Cents {
  return goal && goal.amount > 0 ? (Math.max(0, goal.amount - won) as Cents) : NO_MONEY;
}
