/*
 * The grid of an account plan: customers down, products across. A deal counts once: an open deal takes the place of
 * the opportunity that was planned in its cell. Totals are open + planned at face value, of all customers and not of
 * those on the page.
 */
export { whiteSpace } from './grid.js';
export { pageOf } from './page.js';

/**
 * @typedef {import('./types.js').Block} Block
 * @typedef {import('./types.js').Cell} Cell
 * @typedef {import('./types.js').CellState} CellState
 * @typedef {import('./types.js').Column} Column
 * @typedef {import('./types.js').Customer} Customer
 * @typedef {import('./types.js').Grid} Grid
 * @typedef {import('./types.js').Page} Page
 * @typedef {import('./types.js').PlannedOpportunity} PlannedOpportunity
 * @typedef {import('./types.js').Position} Position
 * @typedef {import('./types.js').Product} Product
 * @typedef {import('./types.js').Row} Row
 * @typedef {import('./types.js').Sums} Sums
 */
