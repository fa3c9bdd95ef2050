import { fill, money } from 'c/format';
import heading from '@salesforce/label/c.Scorecard_ExplainSellers';
import goals from '@salesforce/label/c.Scorecard_ExplainSellerGoals';
import open from '@salesforce/label/c.Scorecard_ExplainOpenAny';
import rates from '@salesforce/label/c.Scorecard_ExplainSellerRates';
import sum from '@salesforce/label/c.Scorecard_ExplainSellerSum';
import { part, questionAbout, sourceOf } from './explanationParts';
import { wonDeals } from './wonDeals';

/**
 * How the sellers' figures came about: each deal counts for the seller it names, so that they add up to the partner.
 * @param {readonly Record<string, any>[]} sellers of all quarters
 * @returns {import('./explanationParts').Explanation}
 */
export function explainSellers(sellers, quarter, accepted) {
  const mine = sellers.filter(({ period }) => period === quarter.period);
  const cash = (amount) => money(amount ?? 0, quarter.currencyCode);
  const shared = mine.reduce((total, { goalAmount }) => total + (goalAmount ?? 0), 0);
  const result = cash(quarter.wonAmount);
  return {
    heading,
    formula: fill(sum, mine.length),
    result,
    parts: [
      part(fill(goals, cash(quarter.goalAmount)), cash(shared), 'sum'),
      part(open, cash(quarter.openAmount)),
      part(rates, '', 'out'),
    ],
    source: sourceOf(quarter, accepted),
    deals: wonDeals(quarter),
    question: questionAbout(heading, result, quarter),
  };
}
