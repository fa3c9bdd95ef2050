import type { Cents } from './money.ts';

/**
 * Everything about one partner and one period that may simply be added up.
 *
 * Performance is derived from a tally; a manager's, a region's or the company's performance is derived from the
 * sum of its partners' tallies by the same function. So ratios roll up as sums over sums by construction, and a
 * changed partner changes a total by subtraction and addition, exactly, because every member is a whole number.
 *
 * `…OfGoalHolders` members leave out partners whose ratio is null (no goal, or a goal of zero), so that numerator
 * and denominator always speak of the same partners (metrics.md §0, Null target and Zero target).
 */
export interface Tally {
  /** Partners in the sum, those with a goal above zero, with a goal of zero, and with none. */
  readonly partners: number;
  readonly goalHolders: number;
  readonly zeroGoals: number;
  readonly noGoals: number;

  readonly goal: Cents;
  /** Won in the period, credits netted. */
  readonly won: Cents;
  readonly wonOfGoalHolders: Cents;
  /** Won deals that are not credits; blank amounts count here and not in money. */
  readonly wonCount: number;
  /** Won deals with an amount above zero, and their sum: the two sides of average deal size. */
  readonly sizedWonCount: number;
  readonly sizedWon: Cents;
  /** Credits and returns: won deals below zero. */
  readonly adjustments: Cents;
  readonly adjustmentCount: number;
  /** max(0, goal − won), partner by partner: one partner's surplus never hides another's gap. */
  readonly remaining: Cents;
  /** The same stretch of the period before this one, for growth: won up to the same elapsed day. */
  readonly priorWon: Cents;

  /** All open deals closing in the period, whatever their stage: the "open" of goal : won : open : lost (R28). */
  readonly open: Cents;
  readonly openCount: number;
  readonly lost: Cents;
  readonly lostCount: number;
  /** Open, qualified, not overdue, closing in the period (metrics.md §2, P). */
  readonly openPipeline: Cents;
  readonly openPipelineCount: number;
  /** Sum of amount × probability percent over openPipeline: hundredths of cents. */
  readonly weightedPipelineHundredths: number;
  /** openPipeline and weighted of partners that still have something remaining: the numerator of coverage. */
  readonly coveringPipeline: Cents;
  readonly coveringWeightedHundredths: number;
  readonly nextGoal: Cents;
  readonly nextGoalHolders: number;
  /** max(0, goal − won) of the next period, partner by partner. */
  readonly nextRemaining: Cents;
  readonly nextPipeline: Cents;
  /** nextPipeline of partners that still have something remaining there: the numerator of next coverage. */
  readonly nextCoveringPipeline: Cents;
  /** Deals created in the period, credits left out; `createdWonCount` of them are won by now. */
  readonly created: Cents;
  readonly createdCount: number;
  readonly createdWonCount: number;
  /** Open deals past their close date, due by the end of the period or before it. */
  readonly overdue: Cents;
  readonly overdueCount: number;
  /** Open or closed deals in the period without an amount. */
  readonly blankAmountCount: number;

  /** Closed in the quarter that the period's as-of day lies in and the three before it; credits left out. */
  readonly trailingWonCount: number;
  readonly trailingLostCount: number;
  readonly trailingWon: Cents;
  readonly trailingLost: Cents;
  /** Sum and count of days from creation to close over trailing won deals, negative durations left out. */
  readonly trailingCycleDays: number;
  readonly trailingCycleCount: number;

  /** Registrations submitted in the period, and what became of them; withdrawn ones are in the first figure only. */
  readonly registrationsSubmitted: number;
  /** Approved at some time: those that ran out later included. */
  readonly registrationsApproved: number;
  readonly registrationsRejected: number;
  readonly registrationsPending: number;
  /** Sum and count of business milliseconds from submission to decision; whole numbers, so that sums stay exact. */
  readonly decisionMilliseconds: number;
  readonly decisionCount: number;
  /** Approved ones settled in the period, because their deal was won or their protection ended before the as-of day;
   *  and those of them whose deal was won. */
  readonly registrationWindowsEnded: number;
  readonly registrationsConverted: number;
  /** Won in the period on deals led by the partner; and on deals where it is known who led. */
  readonly partnerLedWon: Cents;
  readonly ledByKnownWon: Cents;
}
