import type { CalendarDate } from '../calendarDate.ts';
import type { Deal } from '../deal.ts';
import { NO_MONEY, type Cents } from '../money.ts';
import type { PartnerFacts } from '../partnerFacts.ts';
import type { Goal } from '../goal.ts';
import type { Period } from '../period.ts';
import type { SellerGoal } from '../sellerPerformance.ts';
import { contains } from '../span.ts';
import { convertDeal, type ConversionStep } from './convertDeals.ts';
import { convertGoals } from './convertGoals.ts';
import type { Currencies } from './currencies.ts';
import type { ExchangeBasis, UsedRate } from './exchangeBasis.ts';
import type { InOwnCurrency, OwnDeal } from './ownMoney.ts';
import { planDays } from './planDay.ts';

/** A partner's money as its records have it. */
export interface OwnFacts extends Omit<PartnerFacts, 'deals' | 'goals'> {
  readonly deals: readonly OwnDeal[];
  readonly goals: readonly InOwnCurrency<Goal>[];
  readonly sellerGoals: readonly InOwnCurrency<SellerGoal>[];
}

export interface ConvertedFacts extends PartnerFacts {
  readonly sellerGoals: readonly SellerGoal[];
  /** How the amounts of a period came about. */
  readonly basisOf: (period: Period) => ExchangeBasis;
}

export interface ExchangeRules {
  readonly currencies: Currencies;
  readonly asOf: CalendarDate;
  /** The vendor's periods. */
  readonly calendar: readonly Period[];
}

/** Rates that an explanation has room for. */
const ROOM_FOR_RATES = 24;

/** One partner's deals and goals in one currency (metrics.md §0, Currency). */
export function inCurrency(
  own: OwnFacts,
  to: string,
  basis: 'dated' | 'plan',
  { currencies, asOf, calendar }: ExchangeRules,
): ConvertedFacts {
  const conversion = { currencies, to, asOf, basis, planDayOf: planDays(own.goals, calendar) };
  const deals: Deal[] = [];
  const steps: StepOfDeal[] = [];
  for (const one of own.deals) {
    const { deal, by, issue } = convertDeal(one, conversion);
    if (deal !== null) deals.push(deal);
    if (by !== null || issue !== null) steps.push({ closeDate: one.closeDate, state: one.state, by, issue });
  }
  const { goals, issues } = convertGoals(own.goals, to, currencies);
  const sellers = convertGoals(own.sellerGoals, to, currencies);
  const { corporate, setup } = currencies;
  const about = { currency: to, corporate, isDated: setup === 'dated', basis };
  return {
    partnerId: own.partnerId,
    registrations: own.registrations,
    ...{ deals, goals, sellerGoals: sellers.goals },
    basisOf(period) {
      const inside = steps.filter(({ closeDate }) => contains(period, closeDate));
      const sentences = [...inside.flatMap(({ issue }) => issue ?? []), ...issues];
      return {
        ...about,
        convertedDeals: inside.filter(({ by }) => by !== null).length,
        rates: usedRates(inside),
        fxEffect: inside.reduce((sum, step) => sum + effectOn(step), NO_MONEY as number) as Cents,
        issues: counted(sentences).map(([sentence, records]) => ({ sentence, records })),
      };
    },
  };
}

interface StepOfDeal {
  readonly closeDate: CalendarDate;
  readonly state: Deal['state'];
  readonly by: ConversionStep | null;
  readonly issue: string | null;
}

/** Only what is won counts towards a goal. */
function effectOn({ state, by }: StepOfDeal): number {
  return state === 'won' ? (by?.fxEffect ?? 0) : 0;
}

function usedRates(steps: readonly StepOfDeal[]): UsedRate[] {
  const used = new Map<string, Omit<UsedRate, 'deals'> & { deals: number }>();
  for (const { by } of steps) {
    for (const leg of by?.legs ?? []) {
      const { source } = by as ConversionStep;
      const key = `${leg.currency} ${leg.startsOn ?? ''} ${source}`;
      const known = used.get(key);
      if (known) known.deals += 1;
      else used.set(key, { ...leg, source, deals: 1 });
    }
  }
  const latestLast = [...used].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, rate]) => rate);
  return latestLast.slice(-ROOM_FOR_RATES);
}

function counted(sentences: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const sentence of [...sentences].sort()) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts];
}
