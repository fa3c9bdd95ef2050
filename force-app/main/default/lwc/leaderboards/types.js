/**
 * What the boards need of a partner in one period, in the units in which it is stored.
 * @typedef {object} Partner
 * @property {string} partnerId
 * @property {string} name
 * @property {number} won currency units
 * @property {number | null} [companyWon] won in the currency of totals, where partners plan in several
 * @property {number} priorWon the same stretch of the period before
 * @property {number | null} growth (won − priorWon) / priorWon; null = nothing to compare with
 * @property {number | null} winRate 0 to 1, or percent, as long as all are alike
 * @property {number} closedCount deals that the win rate stands on
 * @property {number} openCount
 *
 * @typedef {object} Place
 * @property {number} rank 1, 2, 2, 4
 * @property {number} value what the board ranks by
 * @property {Partner} partner
 *
 * @typedef {object} Board
 * @property {'mostWon' | 'fastestGrowing' | 'bestWinRate' | 'opensManyClosesFew'} key
 * @property {'congratulate' | 'help' | 'feedDeals' | 'coachClosing'} verb what it tells a manager to do
 * @property {Place[]} places
 *
 * @typedef {object} Options
 * @property {number} [places] ranks to show; more partners where the last of them is shared. Default 3, Infinity for all
 * @property {number} [fewestClosed] default 5
 * @property {number} [growthFloor] won before, in currency units. Default 1,000
 */
export {};
