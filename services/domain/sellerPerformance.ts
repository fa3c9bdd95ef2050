import type { CalendarDate } from './calendarDate.ts';
import type { Deal } from './deal.ts';
import { derivePerformance } from './derivePerformance.ts';
import type { Goal } from './goal.ts';
import type { MeasurementContext } from './measurementContext.ts';
import type { Cents } from './money.ts';
import type { PeriodPhase } from './performance.ts';
import type { Period } from './period.ts';
import { prepareTallies, type PartnerTally } from './tallyPartner.ts';

/** A seller's share of the partner's goal, one version of it. */
export interface SellerGoal extends Goal {
  readonly sellerId: string;
}

/** Goal : won : open : lost of one seller in one quarter (R28, R266). Sellers add up to their partner, member by member. */
export interface SellerPerformance {
  /** Null: the deals that name no seller. */
  readonly sellerId: string | null;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly phase: PeriodPhase;
  /** Null = no goal set; zero = deliberately none. */
  readonly goal: Cents | null;
  readonly won: Cents;
  readonly open: Cents;
  readonly lost: Cents;
  readonly wonCount: number;
  readonly openCount: number;
  readonly lostCount: number;
  readonly attainment: number | null;
  /** Over four quarters, as the partner's; null when nothing was closed. */
  readonly winRate: number | null;
  /** Closed deals of four quarters; too few of them make a small sample, which gets no colour. */
  readonly closedCount: number;
  readonly smallSample: boolean;
}

export type MeasureSellers = (deals: readonly Deal[], goals: readonly SellerGoal[]) => SellerPerformance[];

/** Sellers of one partner in each of the quarters; whoever has neither goal nor deal in one is left out of it. */
export function prepareSellers(quarters: readonly Period[], context: MeasurementContext): MeasureSellers {
  const tallies = prepareTallies(quarters, context);
  return (deals, goals) => {
    const sellers = new Set([
      ...deals.map(({ sellerId }) => sellerId),
      ...goals.map(({ sellerId }) => sellerId),
    ]);
    return [...sellers].flatMap((sellerId) => {
      const facts = {
        partnerId: '',
        deals: deals.filter((deal) => deal.sellerId === sellerId),
        registrations: [],
        goals: goals.filter((goal) => goal.sellerId === sellerId),
      };
      return tallies(facts)
        .filter(hasSomething)
        .map((one) => performanceOf(sellerId, one, context));
    });
  };
}

function hasSomething({ tally: { noGoals, won, wonCount, openCount, lostCount } }: PartnerTally): boolean {
  return noGoals === 0 || won !== 0 || wonCount + openCount + lostCount > 0;
}

function performanceOf(
  sellerId: string | null,
  { period, tally, goalBasis }: PartnerTally,
  { asOf, settings }: MeasurementContext,
): SellerPerformance {
  const { phase, goal, attainment, winRate, smallSample } = derivePerformance(tally, period, asOf, settings, {
    goalBasis,
  });
  const { won, open, lost, wonCount, openCount, lostCount } = tally;
  const closedCount = tally.trailingWonCount + tally.trailingLostCount;
  const figures = { goal, won, open, lost, wonCount, openCount, lostCount };
  return { sellerId, period, asOf, phase, ...figures, attainment, winRate, closedCount, smallSample };
}
