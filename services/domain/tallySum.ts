import { NO_MONEY, type Cents } from './money.ts';
import type { Tally } from './tally.ts';

/** The tally of nobody: adding it changes nothing. Also the one list of a tally's members. */
export const EMPTY_TALLY: Tally = {
  partners: 0,
  goalHolders: 0,
  zeroGoals: 0,
  noGoals: 0,
  goal: NO_MONEY,
  won: NO_MONEY,
  wonOfGoalHolders: NO_MONEY,
  wonCount: 0,
  sizedWonCount: 0,
  sizedWon: NO_MONEY,
  adjustments: NO_MONEY,
  adjustmentCount: 0,
  remaining: NO_MONEY,
  priorWon: NO_MONEY,
  open: NO_MONEY,
  openCount: 0,
  lost: NO_MONEY,
  lostCount: 0,
  openPipeline: NO_MONEY,
  openPipelineCount: 0,
  weightedPipelineHundredths: 0,
  coveringPipeline: NO_MONEY,
  coveringWeightedHundredths: 0,
  nextGoal: NO_MONEY,
  nextGoalHolders: 0,
  nextRemaining: NO_MONEY,
  nextPipeline: NO_MONEY,
  nextCoveringPipeline: NO_MONEY,
  created: NO_MONEY,
  createdCount: 0,
  createdWonCount: 0,
  overdue: NO_MONEY,
  overdueCount: 0,
  blankAmountCount: 0,
  trailingWonCount: 0,
  trailingLostCount: 0,
  trailingWon: NO_MONEY,
  trailingLost: NO_MONEY,
  trailingCycleDays: 0,
  trailingCycleCount: 0,
  registrationsSubmitted: 0,
  registrationsApproved: 0,
  registrationsRejected: 0,
  registrationsPending: 0,
  decisionMilliseconds: 0,
  decisionCount: 0,
  registrationWindowsEnded: 0,
  registrationsConverted: 0,
  partnerLedWon: NO_MONEY,
  ledByKnownWon: NO_MONEY,
};

const MEMBERS = Object.keys(EMPTY_TALLY) as (keyof Tally)[];

type Sums = Record<keyof Tally, Cents>;

/** The tally of all of them together, member by member; exact, in any order. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...EMPTY_TALLY } as Sums;
  for (const tally of tallies) {
    for (const member of MEMBERS) sum[member] = (sum[member] + tally[member]) as Cents;
  }
  return sum;
}

/** Takes one partner's earlier tally out of a sum again, so that a total changes without adding up everybody. */
export function subtractTally(sum: Tally, part: Tally): Tally {
  const rest = { ...sum } as Sums;
  for (const member of MEMBERS) rest[member] = (sum[member] - part[member]) as Cents;
  return rest;
}
