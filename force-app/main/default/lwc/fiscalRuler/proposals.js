/**
 * The ways to bring two fiscal calendars together, each with its reason and with what it does to both crunches.
 * @param {import('./types.js').Years} _years
 * @param {string} _day around which the partnership plans, YYYY-MM-DD
 * @returns {import('./types.js').Proposal[]} the recommended one first
 */
export function proposePeriods(_years, _day) {
  return [];
}
