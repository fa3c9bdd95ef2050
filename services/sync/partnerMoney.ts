import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Currencies } from '../domain/currency/currencies.ts';
import type { ExchangeBasis } from '../domain/currency/exchangeBasis.ts';
import { inCurrency, type OwnFacts } from '../domain/currency/inCurrency.ts';
import type { PartnerFacts } from '../domain/partnerFacts.ts';
import type { ExchangeSetting } from '../domain/partnerSettings.ts';
import type { Period } from '../domain/period.ts';
import type { ProgramMember } from '../domain/programMember.ts';
import type { SellerGoal } from '../domain/sellerPerformance.ts';

export interface MoneyRules {
  readonly asOf: CalendarDate;
  /** Null where the organisation has one. */
  readonly currencies: Currencies | null;
  /** ISO 4217, where the organisation has one. */
  readonly currency: string;
  /** Of the goals of a program, by its id. */
  readonly programCurrencies: ReadonlyMap<string, string>;
  /** The vendor's periods. */
  readonly calendar: readonly Period[];
}

/** Facts in the currency that they are measured in. */
export type MeasurableFacts = PartnerFacts & { readonly sellerGoals: readonly SellerGoal[] };

export interface PartnerMoney {
  /** In the currency of the partner's plan. */
  readonly facts: MeasurableFacts;
  readonly currency: string;
  readonly exchangeOf: (period: Period) => ExchangeBasis | null;
  /** In the currency of managers, regions and the company; the very same facts where that is the plan's. */
  readonly forTotals: MeasurableFacts;
}

/**
 * Brings partners' money into the currency of their plan, which is their program's or else the company's, and into the
 * company's, which everything is added up in.
 */
export function partnerMoney({ asOf, currencies, currency, programCurrencies, calendar }: MoneyRules) {
  const channelCurrency = currencies?.corporate ?? currency;
  return {
    channelCurrency,
    of(own: OwnFacts, { programId }: ProgramMember, basis: ExchangeSetting): PartnerMoney {
      if (currencies === null) {
        return { facts: own, currency, exchangeOf: () => null, forTotals: own };
      }
      const plan = programCurrencies.get(programId ?? '') ?? channelCurrency;
      const rules = { currencies, asOf, calendar };
      const facts = inCurrency(own, plan, basis, rules);
      return {
        facts,
        currency: plan,
        exchangeOf: facts.basisOf,
        forTotals: plan === channelCurrency ? facts : inCurrency(own, channelCurrency, basis, rules),
      };
    },
  };
}
