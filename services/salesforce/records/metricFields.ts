import type { Performance } from '../../domain/performance.ts';
import { count, flag, money, percent, ratio, roundedMoney, words } from './fieldCodecs.ts';
import type { MeasuredTable } from './measured.ts';

const GOAL_SOURCE = words({
  agreed: 'Agreed',
  sumOfPeriods: 'Sum of periods',
  shareOfPeriod: 'Share of period',
  rollUp: 'Roll-up',
});
const PACE_STATUS = words({
  ahead: 'Ahead',
  justBehind: 'Just behind',
  behind: 'Behind',
  noGoal: 'No goal set',
  zeroGoal: 'Goal of zero',
  notStarted: 'Not started',
});
const PIPELINE_STATUS = words({
  enough: 'Enough',
  thin: 'Thin',
  short: 'Short',
  goalMet: 'Goal met',
  noGoal: 'No goal set',
  zeroGoal: 'Goal of zero',
});

/**
 * The metrics that reports stand on, of a partner as of a roll-up. They are written and never read back: a performance
 * is restored from its explanation, unrounded.
 */
export const METRIC_FIELDS = {
  // Performance to plan (metrics.md §1)
  goal: { name: 'Goal_Amount__c', codec: money, of: (p) => p.goal },
  goalVersion: { name: 'Goal_Version__c', codec: count, of: (p) => p.goalBasis?.version ?? null },
  goalSource: { name: 'Goal_Source__c', codec: GOAL_SOURCE, of: (p) => p.goalBasis?.source ?? null },
  won: { name: 'Won_Amount__c', codec: money, of: (p) => p.tally.won },
  wonCount: { name: 'Won_Count__c', codec: count, of: (p) => p.tally.wonCount },
  adjustments: { name: 'Adjustment_Amount__c', codec: money, of: (p) => p.tally.adjustments },
  elapsedDays: { name: 'Elapsed_Days__c', codec: count, of: (p) => p.elapsedDays },
  totalDays: { name: 'Total_Days__c', codec: count, of: (p) => p.totalDays },
  elapsed: { name: 'Elapsed__c', codec: percent, of: (p) => p.elapsed },
  attainment: { name: 'Attainment__c', codec: percent, of: (p) => p.attainment },
  expectedToDate: { name: 'Expected_To_Date__c', codec: roundedMoney, of: (p) => p.expectedToDate },
  paceIndex: { name: 'Pace_Index__c', codec: ratio, of: (p) => p.paceIndex },
  paceStatus: { name: 'Pace_Status__c', codec: PACE_STATUS, of: (p) => p.paceStatus },
  gapToPace: { name: 'Gap_To_Pace__c', codec: roundedMoney, of: (p) => p.gapToPace },
  gapToClose: { name: 'Gap_To_Close__c', codec: money, of: (p) => p.gapToClose },
  requiredPerDay: { name: 'Required_Per_Day__c', codec: roundedMoney, of: (p) => p.requiredPerDay },
  projection: { name: 'Projection__c', codec: roundedMoney, of: (p) => p.projection },
  priorWon: { name: 'Prior_Won_Amount__c', codec: money, of: (p) => p.tally.priorWon },
  growth: { name: 'Growth__c', codec: percent, of: (p) => p.growth },

  // Pipeline to target (metrics.md §2)
  open: { name: 'Open_Amount__c', codec: money, of: (p) => p.tally.open },
  openCount: { name: 'Open_Count__c', codec: count, of: (p) => p.tally.openCount },
  lost: { name: 'Lost_Amount__c', codec: money, of: (p) => p.tally.lost },
  lostCount: { name: 'Lost_Count__c', codec: count, of: (p) => p.tally.lostCount },
  openPipeline: { name: 'Open_Pipeline__c', codec: money, of: (p) => p.tally.openPipeline },
  openPipelineCount: { name: 'Open_Pipeline_Count__c', codec: count, of: (p) => p.tally.openPipelineCount },
  weightedPipeline: {
    name: 'Weighted_Pipeline__c',
    codec: roundedMoney,
    of: (p) => p.tally.weightedPipelineHundredths / 100,
  },
  remaining: {
    name: 'Remaining_Amount__c',
    codec: money,
    of: (p) => (p.goal === null ? null : p.tally.remaining),
  },
  coverage: { name: 'Coverage__c', codec: ratio, of: (p) => p.coverage },
  pipelineScore: { name: 'Pipeline_Score__c', codec: percent, of: (p) => p.pipelineScore },
  pipelineStatus: { name: 'Pipeline_Status__c', codec: PIPELINE_STATUS, of: (p) => p.pipelineStatus },
  weightedCoverage: { name: 'Weighted_Coverage__c', codec: ratio, of: (p) => p.weightedCoverage },
  ownIndex: { name: 'Own_Index__c', codec: ratio, of: (p) => p.ownIndex },
  nextGoal: {
    name: 'Next_Goal_Amount__c',
    codec: money,
    of: (p) => (p.tally.nextGoalHolders > 0 ? p.tally.nextGoal : null),
  },
  nextPipeline: { name: 'Next_Pipeline__c', codec: money, of: (p) => p.tally.nextPipeline },
  nextCoverage: { name: 'Next_Coverage__c', codec: ratio, of: (p) => p.nextCoverage },
  created: { name: 'Created_Amount__c', codec: money, of: (p) => p.tally.created },
  createdCount: { name: 'Created_Count__c', codec: count, of: (p) => p.tally.createdCount },
  createdWinRate: { name: 'Created_Win_Rate__c', codec: percent, of: (p) => p.createdWinRate },
  overdueCount: { name: 'Overdue_Count__c', codec: count, of: (p) => p.tally.overdueCount },
  overdue: { name: 'Overdue_Amount__c', codec: money, of: (p) => p.tally.overdue },
  blankAmountCount: { name: 'Blank_Amount_Count__c', codec: count, of: (p) => p.tally.blankAmountCount },

  // Deals and registrations (metrics.md §3)
  trailingWonCount: { name: 'Trailing_Won_Count__c', codec: count, of: (p) => p.tally.trailingWonCount },
  trailingLostCount: { name: 'Trailing_Lost_Count__c', codec: count, of: (p) => p.tally.trailingLostCount },
  trailingWon: { name: 'Trailing_Won_Amount__c', codec: money, of: (p) => p.tally.trailingWon },
  trailingLost: { name: 'Trailing_Lost_Amount__c', codec: money, of: (p) => p.tally.trailingLost },
  winRate: { name: 'Win_Rate__c', codec: percent, of: (p) => p.winRate },
  winRateByValue: { name: 'Win_Rate_By_Value__c', codec: percent, of: (p) => p.winRateByValue },
  smallSample: { name: 'Small_Sample__c', codec: flag, of: (p) => p.smallSample },
  averageDealSize: { name: 'Average_Deal_Size__c', codec: roundedMoney, of: (p) => p.averageDealSize },
  meanCycleDays: { name: 'Mean_Cycle_Days__c', codec: ratio, of: (p) => p.meanCycleDays },
  salesVelocity: { name: 'Sales_Velocity__c', codec: roundedMoney, of: (p) => p.salesVelocity },
  registrationsSubmitted: {
    name: 'Registrations_Submitted__c',
    codec: count,
    of: (p) => p.tally.registrationsSubmitted,
  },
  registrationsApproved: {
    name: 'Registrations_Approved__c',
    codec: count,
    of: (p) => p.tally.registrationsApproved,
  },
  registrationsRejected: {
    name: 'Registrations_Rejected__c',
    codec: count,
    of: (p) => p.tally.registrationsRejected,
  },
  registrationsPending: {
    name: 'Registrations_Pending__c',
    codec: count,
    of: (p) => p.tally.registrationsPending,
  },
  registrationApprovalRate: {
    name: 'Registration_Approval_Rate__c',
    codec: percent,
    of: (p) => p.registrationApprovalRate,
  },
  meanDecisionHours: { name: 'Mean_Decision_Hours__c', codec: ratio, of: (p) => p.meanDecisionHours },
  registrationsConverted: {
    name: 'Registrations_Converted__c',
    codec: count,
    of: (p) => p.tally.registrationsConverted,
  },
  registrationWindowsEnded: {
    name: 'Registration_Windows_Ended__c',
    codec: count,
    of: (p) => p.tally.registrationWindowsEnded,
  },
  registrationConversionRate: {
    name: 'Registration_Conversion_Rate__c',
    codec: percent,
    of: (p) => p.registrationConversionRate,
  },
  partnerLedWon: { name: 'Partner_Led_Amount__c', codec: money, of: (p) => p.tally.partnerLedWon },
  partnerLedShare: { name: 'Partner_Led_Share__c', codec: percent, of: (p) => p.partnerLedShare },
} satisfies MeasuredTable<Performance>;

/** Medians and the largest deal cannot be added up, so a roll-up has no fields for them. */
export const PARTNER_ONLY_FIELDS = {
  medianDealSize: { name: 'Median_Deal_Size__c', codec: roundedMoney, of: (p) => p.medianDealSize },
  medianCycleDays: { name: 'Median_Cycle_Days__c', codec: ratio, of: (p) => p.medianCycleDays },
  largestDealShare: { name: 'Largest_Deal_Share__c', codec: percent, of: (p) => p.largestDealShare },
  medianDecisionHours: { name: 'Median_Decision_Hours__c', codec: ratio, of: (p) => p.medianDecisionHours },
} satisfies MeasuredTable<Performance>;
