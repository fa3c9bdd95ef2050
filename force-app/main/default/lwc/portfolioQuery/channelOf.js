/**
 * @typedef {import('./totalOf.js').Total} Total
 * @typedef {{ name: string | null, total: Total | undefined, managers: Total[] }} Region
 */

/**
 * Whom the totals are about. Everybody may read the totals of regions and the company, but managers' totals follow
 * the role hierarchy: whoever sees those of several managers leads them.
 * @param {readonly Total[]} totals
 * @returns {{ total: Total | undefined, regions: Region[] }} regions are empty for a manager
 */
export function channelOf(totals) {
  const managers = totals.filter(({ level }) => level === 'Manager');
  if (managers.length <= 1) return { total: managers[0], regions: [] };
  const names = [...new Set(managers.map(({ region }) => region))];
  const regions = names.map((name) => ({
    name,
    total: totals.find(({ level, region }) => level === 'Region' && region === name),
    managers: managers.filter(({ region }) => region === name),
  }));
  const company = totals.find(({ level }) => level === 'Company');
  return { total: regions.length === 1 ? regions[0].total : company, regions: inOrder(regions) };
}

/** The largest gap first, as the managers in them already stand. */
function inOrder(regions) {
  return [...regions].sort(
    (one, other) => (other.total?.gap ?? -Infinity) - (one.total?.gap ?? -Infinity) || 0,
  );
}
