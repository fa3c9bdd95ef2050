import { place } from './place.js';
import { median, quantile } from './quantile.js';

export { ownBand } from './ownBand.js';

/**
 * @typedef {import('./types.js').Board} Board
 * @typedef {import('./types.js').Options} Options
 * @typedef {import('./types.js').Partner} Partner
 */

/** Rates need so many closed deals (metrics.md §0, Small samples). */
const FEWEST_CLOSED = 5;
/** Growth from less than this says little: from one small deal to two is 100 %. In currency units. */
const GROWTH_FLOOR = 1000;

/**
 * The four leaderboards of a channel, each with the verb that it asks for (R294–R297, metrics.md §6). Whoever has
 * nothing to show on a board is not on it; ties share a rank. Pure: figures are those that the service has measured.
 * @param {readonly Partner[]} partners
 * @param {Options} [options]
 * @returns {Board[]} always four, in their order; each may be empty
 */
export function leaderboards(partners, options = {}) {
  const { places = 3, fewestClosed = FEWEST_CLOSED, growthFloor = GROWTH_FLOOR } = options;
  const rated = partners.filter(
    ({ winRate, closedCount }) => winRate !== null && closedCount >= fewestClosed,
  );
  const board = (key, verb, candidates, valueOf) => ({
    key,
    verb,
    places: place(candidates, valueOf, places),
  });
  return [
    board(
      'mostWon',
      'congratulate',
      partners.filter(({ won }) => won > 0),
      ({ won, companyWon }) => companyWon ?? won,
    ),
    board(
      'fastestGrowing',
      'help',
      partners.filter(({ growth, priorWon }) => growth !== null && growth > 0 && priorWon >= growthFloor),
      ({ growth }) => growth,
    ),
    board('bestWinRate', 'feedDeals', rated, ({ winRate }) => winRate),
    board(
      'opensManyClosesFew',
      'coachClosing',
      opensManyClosesFew(partners, rated),
      ({ openCount }) => openCount,
    ),
  ];
}

/** In the upper half by open deals, in the lowest quarter by win rate; where all rates are equal nobody is. */
function opensManyClosesFew(partners, rated) {
  const manyOpen = median(partners.map(({ openCount }) => openCount));
  const rates = rated.map(({ winRate }) => winRate);
  const few = quantile(rates, 0.25);
  const best = Math.max(...rates);
  return rated.filter(
    ({ openCount, winRate }) => openCount > 0 && openCount >= manyOpen && winRate <= few && winRate < best,
  );
}
