/**
 * What is in the plan already: of each partner and source, the open action, or that it is being saved.
 * @typedef {ReadonlyMap<string, { openId?: string, isBusy?: boolean }>} Plan
 */

/** An action is suggested once a partner, metric and period; the last two are in its source. */
export function planKeyOf(partnerId, source) {
  return `${partnerId} ${source}`;
}

/**
 * @param {readonly import('c/portfolioQuery').Step[] | undefined} steps
 * @param {ReadonlyMap<string, string | null>} added here since: key → record id, null while it is being saved
 * @returns {Plan}
 */
export function planOf(steps, added) {
  const open = (steps ?? [])
    .filter(({ source }) => source !== null)
    .map(({ id, partnerId, source }) => [planKeyOf(partnerId, source), { openId: id }]);
  const here = [...added].map(([key, id]) => [key, id === null ? { isBusy: true } : { openId: id }]);
  return new Map([...open, ...here]);
}
