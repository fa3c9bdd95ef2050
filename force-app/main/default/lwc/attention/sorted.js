import { groupOf } from './groups.js';
import { ratesOf } from './rates.js';

/** @typedef {import('c/portfolioQuery').Partner} Partner */

/** @type {readonly ('attention' | 'contact' | 'coverage' | 'goal' | 'name')[]} */
export const SORTS = ['attention', 'contact', 'coverage', 'goal', 'name'];

const ORDERS = {
  attention: byAttention,
  contact: (one, other) => descending(one.quietDays ?? Infinity, other.quietDays ?? Infinity),
  coverage: (one, other) => descending(-(one.coverage ?? Infinity), -(other.coverage ?? Infinity)),
  goal: (one, other, rates) =>
    descending(comparable(one, one.goal ?? -1, rates), comparable(other, other.goal ?? -1, rates)),
  name: () => 0,
};

/**
 * Within a group of partners; equals stand by name. Gaps in currencies that nothing is known to compare by cannot be
 * compared, so there the lowest pace index stands first.
 * @param {readonly Partner[]} partners
 * @param {string} sort one of SORTS
 */
export function sorted(partners, sort) {
  const rates = ratesOf(partners);
  const order = ORDERS[sort];
  return [...partners].sort((one, other) => order(one, other, rates) || (one.name < other.name ? -1 : 1));
}

/** Behind: the largest gap first. Ahead: the largest goal first. Without a goal: the longest not talked to. */
function byAttention(one, other, rates) {
  const group = groupOf(one).key;
  if (group === 'ahead') return ORDERS.goal(one, other, rates);
  if (group === 'noGoal') return ORDERS.contact(one, other);
  if (rates === null) return descending(-one.pace, -other.pace);
  return descending(comparable(one, one.gap, rates), comparable(other, other.gap, rates));
}

/**
 * Whoever is behind or just behind, the largest gap first.
 * @param {readonly Partner[]} partners
 * @param {number} many
 */
export function largestGaps(partners, many) {
  return ['behind', 'justBehind']
    .flatMap((key) =>
      sorted(
        partners.filter((partner) => groupOf(partner).key === key),
        'attention',
      ),
    )
    .slice(0, many);
}

function comparable({ currency }, amount, rates) {
  return amount * (rates?.get(currency) ?? 1);
}

function descending(one, other) {
  return one === other ? 0 : other - one;
}
