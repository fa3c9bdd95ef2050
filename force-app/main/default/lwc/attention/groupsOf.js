import { GROUPS, groupOf } from './groups.js';
import { isRefined, refined } from './refined.js';
import { sorted } from './sorted.js';

/**
 * The list in its groups. Counts and sums are the org's, over all partners, as long as nothing narrows the list;
 * a narrowed list is counted and not added up.
 * @param {readonly import('./refined.js').Partner[]} partners
 * @param {ReadonlyMap<string, import('c/portfolioQuery').StatusSum>} sums by word of Pace Status
 * @param {import('./refined.js').Filters} filters
 * @param {string} sort one of SORTS
 */
export function groupsOf(partners, sums, filters, sort) {
  const narrowed = isRefined(filters);
  const shown = refined(partners, filters);
  return GROUPS.map(({ key, tone, statuses }) => {
    const members = shown.filter((partner) => groupOf(partner).key === key);
    const total = statuses.map((status) => sums.get(status)).filter(Boolean);
    return {
      key,
      tone,
      count: narrowed ? members.length : total.reduce((sum, { count }) => sum + count, 0),
      gaps: narrowed || key === 'noGoal' ? [] : total.flatMap(({ gaps }) => gaps),
      partners: sorted(members, sort),
    };
  });
}
