/**
 * Open and planned of some cells, exact to the hundredth.
 * @param {readonly import('./types.js').Cell[]} cells
 * @returns {import('./types.js').Sums}
 */
export function sumsOf(cells) {
  const open = cells.filter(({ state }) => state === 'Open');
  const planned = cells.filter(({ state }) => state === 'Planned');
  const counting = [...open, ...planned];
  return {
    open: added(open),
    openCount: open.reduce((sum, { openCount }) => sum + openCount, 0),
    planned: added(planned),
    plannedCount: planned.length,
    total: added(counting),
    blankCount: counting.filter(({ value }) => value === null).length,
    unledCount: counting.filter(({ leader }) => leader === 'Nobody yet').length,
  };
}

function added(cells) {
  const known = cells.filter(({ value }) => value !== null);
  return known.length ? known.reduce((sum, { value }) => sum + toCents(value), 0) / 100 : null;
}

/** Through the decimal text, because 1.005 means 1.005 and not the fraction just under it. */
function toCents(amount) {
  return Math.round(Number(`${amount}e2`));
}
