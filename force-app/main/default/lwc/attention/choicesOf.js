/**
 * What the list can be narrowed to: each value that some partner has. A filter with fewer than two is no choice.
 * @param {readonly import('./refined.js').Partner[]} partners
 * @param {readonly import('c/portfolioQuery').Total[]} managers
 * @returns {Record<'stage' | 'level' | 'region' | 'manager', { value: string, label: string }[]>}
 */
export function choicesOf(partners, managers) {
  const ranked = [...partners].sort((one, other) => one.levelRank - other.levelRank);
  return {
    stage: distinct(partners.map(({ stage, stageLabel }) => [stage, stageLabel])),
    level: distinct(ranked.map(({ level }) => [level, level])),
    region: distinct(managers.map(({ region }) => [region, region])),
    manager: distinct(managers.map(({ managerId, name }) => [managerId, name])),
  };
}

function distinct(pairs) {
  const choices = new Map(pairs.filter(([value]) => value !== null));
  return choices.size < 2 ? [] : [...choices].map(([value, label]) => ({ value, label }));
}
