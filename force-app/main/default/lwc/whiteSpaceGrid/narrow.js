import { pageOf } from 'c/whiteSpace';

/** What can be looked for in a cell, beside its state. */
export const NOBODY = 'Nobody leads';

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/**
 * Rows that have what is looked for: the name, and in the product, or in any, a cell in the state.
 * @param {import('c/whiteSpace').Grid} grid
 * @param {{ search: string, product: string, state: string }} wanted '' for anything
 * @returns {{ existing: import('c/whiteSpace').Row[], newCustomers: import('c/whiteSpace').Row[], found: number }}
 */
export function narrow(grid, { search, product, state }) {
  const { existing, newCustomers } = pageOf(grid, { search, pageSize: EVERYTHING });
  const matches = ({ cells }) =>
    (!state && !product) ||
    cells.some((cell) => (!product || cell.productKey === product) && isIn(cell, state));
  const rows = { existing: existing.filter(matches), newCustomers: newCustomers.filter(matches) };
  return { ...rows, found: rows.existing.length + rows.newCustomers.length };
}

/** A product alone asks for the customers that have something of it. */
function isIn(cell, state) {
  if (!state) return cell.state !== 'Empty' && cell.state !== 'Not a fit';
  if (state === NOBODY) {
    return cell.leader === 'Nobody yet' && (cell.state === 'Open' || cell.state === 'Planned');
  }
  return cell.state === state;
}
