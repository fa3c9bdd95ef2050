/** @typedef {import('./types.js').Gap} Gap */
/** @typedef {import('./types.js').GapInput} GapInput */
/** @typedef {import('./types.js').Route} Route */

/**
 * What of the goal is won, found by the three routes, and still to find: at face value, not weighted by chance.
 * @param {GapInput} input
 * @returns {Gap}
 */
export function planGap({ goal, won, wonCount, grid, initiatives }) {
  const routes = [
    wonRoute(won, wonCount),
    gridRoute('existing', grid.existing.sums),
    gridRoute('newCustomers', grid.newCustomers.sums),
    initiativesRoute(initiatives),
  ];
  const found = fromCents(routes.reduce((sum, { amount }) => sum + toCents(amount), 0));
  const gap = goal === null ? null : fromCents(toCents(goal) - toCents(found));
  const shownGoal = goal === null ? null : Math.round(goal);
  return {
    state: stateOf(goal, gap),
    goal,
    routes,
    found,
    gap,
    stillToFind: gap === null ? null : Math.max(0, gap),
    ahead: gap === null ? null : Math.max(0, -gap),
    shownGoal,
    shownGap: shownGoal === null ? null : shownGoal - routes.reduce((sum, { shown }) => sum + shown, 0),
    measured: won !== null,
  };
}

function stateOf(goal, gap) {
  if (goal === null) return 'No goal';
  if (goal === 0) return 'Goal of zero';
  if (gap > 0) return 'To find';
  return gap === 0 ? 'Found' : 'Ahead';
}

function wonRoute(won, wonCount) {
  return route('won', won, { count: wonCount ?? 0 });
}

function gridRoute(key, { total, openCount, plannedCount, blankCount }) {
  return route(key, total, { count: openCount + plannedCount, openCount, plannedCount, blankCount });
}

function initiativesRoute(initiatives) {
  const amounts = initiatives.map(({ contribution }) => contribution ?? null);
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.length ? fromCents(known.reduce((total, amount) => total + toCents(amount), 0)) : null;
  return route('initiatives', sum, {
    count: amounts.length,
    plannedCount: amounts.length,
    blankCount: amounts.length - known.length,
  });
}

function route(key, amount, counts) {
  const none = { openCount: 0, plannedCount: 0, blankCount: 0 };
  return { key, amount, shown: Math.round(amount ?? 0), ...none, ...counts };
}

/** Whole hundredths, so that sums are exact; through the decimal text, because 1.005 means 1.005. */
function toCents(amount) {
  return Math.round(Number(`${amount ?? 0}e2`));
}

function fromCents(cents) {
  return cents / 100;
}
