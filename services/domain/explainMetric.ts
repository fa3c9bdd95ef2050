import { MS_PER_HOUR } from './businessTime.ts';
import type { MetricSettings } from './metricSettings.ts';
import type { Performance } from './performance.ts';

/** How a figure came about: the formula in words, and what was put into it. Money in cents, as everywhere here. */
export interface MetricExplanation {
  readonly formula: string;
  readonly inputs: Readonly<Record<string, number | null>>;
}

export type ExplainedMetric = keyof typeof EXPLANATIONS;

/** Explains one metric of a performance from the very members that it was calculated from. */
export function explainMetric(
  metric: ExplainedMetric,
  performance: Performance,
  settings: MetricSettings,
): MetricExplanation {
  const [formula, inputs] = EXPLANATIONS[metric];
  return { formula, inputs: inputs(performance, settings) };
}

type Inputs = (performance: Performance, settings: MetricSettings) => MetricExplanation['inputs'];

const EXPLANATIONS = {
  attainment: [
    'Won in the period ÷ goal, of partners with a goal above zero.',
    ({ tally }) => ({ won: tally.wonOfGoalHolders, goal: tally.goal }),
  ],
  expectedToDate: [
    'Goal × completed days ÷ days of the period.',
    ({ tally, elapsedDays, totalDays }) => ({ goal: tally.goal, elapsedDays, totalDays }),
  ],
  paceIndex: [
    'Won in the period ÷ expected to date; ahead only when above 1.',
    ({ tally, expectedToDate }) => ({ won: tally.wonOfGoalHolders, expectedToDate }),
  ],
  gapToPace: [
    'Expected to date − won in the period; negative means ahead.',
    ({ tally, expectedToDate }) => ({ expectedToDate, won: tally.wonOfGoalHolders }),
  ],
  gapToClose: [
    'Goal − won in the period, never below zero, partner by partner.',
    ({ tally }) => ({ goal: tally.goal, won: tally.wonOfGoalHolders }),
  ],
  requiredPerDay: [
    '(Goal − won in the period) ÷ remaining days.',
    ({ tally, elapsedDays, totalDays }) => ({
      goal: tally.goal,
      won: tally.wonOfGoalHolders,
      remainingDays: totalDays - elapsedDays,
    }),
  ],
  projection: [
    'Won in the period ÷ elapsed share of the period.',
    ({ tally, elapsed }) => ({ won: tally.won, elapsed, wonDeals: tally.wonCount }),
  ],
  growth: [
    '(Won in the period − won in the same stretch of the period before) ÷ the latter.',
    ({ tally }) => ({ won: tally.won, wonBefore: tally.priorWon }),
  ],
  coverage: [
    'Open qualified pipeline that is not overdue ÷ remaining goal.',
    ({ tally }) => ({ openPipeline: tally.coveringPipeline, remaining: tally.remaining }),
  ],
  pipelineScore: [
    'Coverage ÷ pipeline index.',
    ({ coverage }, { pipelineIndex }) => ({ coverage, pipelineIndex }),
  ],
  weightedCoverage: [
    'Open qualified pipeline × probability, summed up ÷ remaining goal.',
    ({ tally }) => ({
      weightedPipeline: tally.coveringWeightedHundredths / 100,
      remaining: tally.remaining,
    }),
  ],
  ownIndex: [
    '1 ÷ win rate by value over four quarters, within bounds.',
    ({ winRateByValue }, { ownIndexFloor, ownIndexCeiling }) => ({
      winRateByValue,
      lowest: ownIndexFloor,
      highest: ownIndexCeiling,
    }),
  ],
  nextCoverage: [
    'Open qualified pipeline of the next period ÷ what remains of its goal.',
    ({ tally }) => ({ nextPipeline: tally.nextCoveringPipeline, nextRemaining: tally.nextRemaining }),
  ],
  winRate: [
    'Won deals ÷ closed deals, over four quarters.',
    ({ tally }) => ({ won: tally.trailingWonCount, lost: tally.trailingLostCount }),
  ],
  winRateByValue: [
    'Amount won ÷ amount closed, over four quarters.',
    ({ tally }) => ({ won: tally.trailingWon, lost: tally.trailingLost }),
  ],
  averageDealSize: [
    'Amount won in the period ÷ won deals, of deals above zero.',
    ({ tally }) => ({ won: tally.sizedWon, deals: tally.sizedWonCount }),
  ],
  meanCycleDays: [
    'Days from creation to close ÷ won deals, over four quarters.',
    ({ tally }) => ({ days: tally.trailingCycleDays, deals: tally.trailingCycleCount }),
  ],
  salesVelocity: [
    'Open qualified deals × average deal size × win rate ÷ mean cycle in days.',
    ({ tally, averageDealSize, winRate, meanCycleDays }) => ({
      openDeals: tally.openPipelineCount,
      averageDealSize,
      winRate,
      meanCycleDays,
    }),
  ],
  createdWinRate: [
    'Won deals ÷ all deals, of those created in the period.',
    ({ tally }) => ({ won: tally.createdWonCount, created: tally.createdCount }),
  ],
  registrationApprovalRate: [
    'Approved ÷ decided registrations, of those submitted in the period.',
    ({ tally }) => ({ approved: tally.registrationsApproved, rejected: tally.registrationsRejected }),
  ],
  meanDecisionHours: [
    'Hours from submission to decision, without weekends ÷ decisions.',
    ({ tally }) => ({
      hours: tally.decisionMilliseconds / MS_PER_HOUR,
      decisions: tally.decisionCount,
    }),
  ],
  registrationConversionRate: [
    'Approved registrations that were won ÷ those won or no longer protected.',
    ({ tally }) => ({ won: tally.registrationsConverted, settled: tally.registrationWindowsEnded }),
  ],
  partnerLedShare: [
    'Won on deals that the partner led ÷ all won in the period.',
    ({ tally }) => ({ partnerLed: tally.partnerLedWon, won: tally.won, ledByKnown: tally.ledByKnownWon }),
  ],
} satisfies Record<string, readonly [formula: string, inputs: Inputs]>;
