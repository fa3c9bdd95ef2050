/** Longer ago than this, a partner counts as not talked to. */
export const QUIET_DAYS = 30;
/** So many overdue deals, and so large a share of the open ones, make coverage untrustworthy. */
const MANY_OVERDUE = 5;
const MANY_OVERDUE_SHARE = 0.2;

/** @typedef {import('c/portfolioQuery').Partner} Partner */

/** Never talked to, or not for long. @param {Pick<Partner, 'quietDays'>} partner */
export function isQuiet({ quietDays }) {
  return quietDays === null || quietDays > QUIET_DAYS;
}

/**
 * By the index or by the partner's own win rate: nobody is asked for pipeline that the partner does not need.
 * @param {Pick<Partner, 'pipelineStatus' | 'coverage' | 'ownIndex'>} partner
 */
export function isEnough({ pipelineStatus, coverage, ownIndex }) {
  if (pipelineStatus === 'Enough' || pipelineStatus === 'Goal met') return true;
  return coverage !== null && ownIndex !== null && coverage >= ownIndex;
}

/** @param {Pick<Partner, 'overdueCount' | 'openCount'>} partner */
export function hasManyOverdue({ overdueCount, openCount }) {
  return overdueCount >= MANY_OVERDUE && overdueCount >= openCount * MANY_OVERDUE_SHARE;
}
