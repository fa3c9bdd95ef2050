/**
 * Red, yellow or green of a score; grey without one.
 * @param {number | null} score
 * @param {Pick<import('./types.js').Settings, 'buildingFrom' | 'strongFrom'>} settings
 * @returns {import('./types.js').Band}
 */
export function bandOf(score, { buildingFrom, strongFrom }) {
  if (score === null) return 'grey';
  if (score < buildingFrom) return 'red';
  return score < strongFrom ? 'yellow' : 'green';
}
