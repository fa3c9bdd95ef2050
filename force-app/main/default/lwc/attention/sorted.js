import { groupOf } from './groups.js';

/** @typedef {import('c/portfolioQuery').Partner} Partner */

/** @type {readonly ('attention' | 'contact' | 'coverage' | 'goal' | 'name')[]} */
export const SORTS = ['attention', 'contact', 'coverage', 'goal', 'name'];

const ORDERS = {
  attention: byAttention,
  contact: (one, other) => descending(one.quietDays ?? Infinity, other.quietDays ?? Infinity),
  coverage: (one, other) => descending(-(one.coverage ?? Infinity), -(other.coverage ?? Infinity)),
  goal: (one, other) => descending(one.goal ?? -1, other.goal ?? -1),
  name: () => 0,
};

/**
 * Within a group of partners; equals stand by name. Gaps in several currencies cannot be compared, so there the
 * lowest pace index stands first.
 * @param {readonly Partner[]} partners
 * @param {string} sort one of SORTS
 */
export function sorted(partners, sort) {
  const gapsCompare = new Set(partners.map(({ currency }) => currency)).size <= 1;
  const order = ORDERS[sort];
  return [...partners].sort(
    (one, other) => order(one, other, gapsCompare) || (one.name < other.name ? -1 : 1),
  );
}

/** Behind: the largest gap first. Ahead: the largest goal first. Without a goal: the longest not talked to. */
function byAttention(one, other, gapsCompare) {
  const group = groupOf(one).key;
  if (group === 'ahead') return ORDERS.goal(one, other);
  if (group === 'noGoal') return ORDERS.contact(one, other);
  return gapsCompare ? descending(one.gap, other.gap) : descending(-one.pace, -other.pace);
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

function descending(one, other) {
  return one === other ? 0 : other - one;
}
