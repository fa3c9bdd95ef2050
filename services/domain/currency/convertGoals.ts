import type { Goal } from '../goal.ts';
import { rateOn, type Currencies } from './currencies.ts';
import { exchange } from './exchange.ts';
import type { InOwnCurrency } from './ownMoney.ts';

export interface ConvertedGoals<Agreed extends Goal> {
  readonly goals: readonly Agreed[];
  /** One sentence for each goal that could not be converted. */
  readonly issues: readonly string[];
}

/**
 * Goals at the rates of the day on which they were accepted, so that no goal moves with exchange rates afterwards. One
 * that cannot be converted has no amount. Those that were never accepted count nowhere, and stay as they are.
 */
export function convertGoals<Agreed extends Goal>(
  owns: readonly InOwnCurrency<Agreed>[],
  to: string,
  currencies: Currencies,
): ConvertedGoals<Agreed> {
  const issues: string[] = [];
  const goals = owns.map((own) => {
    const { currency, ...rest } = own;
    const goal = rest as unknown as Agreed;
    const { amount, acceptedOn } = goal;
    if (currency === undefined || currency === to || amount === null || acceptedOn === null) return goal;
    const from = rateOn(currencies, currency, acceptedOn);
    const into = rateOn(currencies, to, acceptedOn);
    const problem = [from, into].find((rate) => typeof rate === 'string');
    if (problem !== undefined) issues.push(problem);
    const isKnown = typeof from !== 'string' && typeof into !== 'string';
    return { ...goal, amount: isKnown ? exchange(amount, from.rate, into.rate) : null };
  });
  return { goals, issues };
}
