import { count, nodesOf, number, text } from './readField.js';

/**
 * @typedef {object} StatusSum partners of one status, as the org counts and adds them up
 * @property {number} count
 * @property {{ currency: string, amount: number }[]} gaps one for each currency; ahead is negative
 */

/** @returns {Map<string, StatusSum>} by word of Pace Status */
export function sumsOf(aggregate) {
  const sums = new Map();
  for (const { aggregate: group } of nodesOf(aggregate.Partner_Performance__c) ?? []) {
    const status = text(group.Pace_Status__c);
    const sum = sums.get(status) ?? { count: 0, gaps: [] };
    const amount = number(group.Gap_To_Pace__c?.sum);
    sum.count += count(group.Id?.count);
    if (amount !== null) sum.gaps.push({ currency: text(group.Currency_Code__c), amount });
    sums.set(status, sum);
  }
  return sums;
}
