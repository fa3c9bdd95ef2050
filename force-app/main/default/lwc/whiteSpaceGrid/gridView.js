import block from '@salesforce/label/c.WhiteSpace_BlockExisting';
import newBlock from '@salesforce/label/c.WhiteSpace_BlockNew';
import more from '@salesforce/label/c.WhiteSpace_More';
import isNew from '@salesforce/label/c.WhiteSpace_IsNew';
import isNewOf from '@salesforce/label/c.WhiteSpace_IsNewOf';
import { fill, shortMoney } from 'c/format';
import { cellView } from './cellView.js';

/** Rows that come with one press. */
export const STEP = 20;

/** An item of the table that stands for a customer. */
export const customerItem = (id) => `customer ${id}`;

/**
 * @param {import('c/whiteSpace').Grid} grid
 * @param {object} shown
 * @param {import('c/whiteSpace').Row[]} shown.existing rows that match what is looked for
 * @param {import('c/whiteSpace').Row[]} shown.newCustomers likewise
 * @param {{ existing: number, newCustomers: number }} shown.limits rows to show of each block
 * @param {Set<string>} shown.columns keys of the products to show
 * @param {string} shown.currency
 * @param {string | null} shown.chosen item
 * @param {{ partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm }} shown.firms
 */
export function blocksOf(grid, { existing, newCustomers, limits, ...shown }) {
  const names = new Map(grid.columns.map(({ key, name }) => [key, name]));
  const blockOf = (key, name, rows) => {
    const left = rows.length - limits[key];
    return {
      key,
      name,
      rows: rows.slice(0, limits[key]).map((row) => rowView(row, names, shown)),
      more: left > 0 ? fill(more, Math.min(left, STEP), rows.length) : null,
    };
  };
  return [blockOf('existing', block, existing), blockOf('newCustomers', newBlock, newCustomers)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function rowView(row, names, { columns, currency, chosen, firms }) {
  const item = customerItem(row.id);
  return {
    id: row.id,
    item,
    name: row.name,
    detail: detailOf(row),
    pressed: String(item === chosen),
    total: totalText(row.sums.total, currency),
    cells: row.cells
      .filter(({ productKey }) => columns.has(productKey))
      .map((cell) =>
        cellView(cell, {
          customer: row.name,
          product: names.get(cell.productKey),
          currency,
          chosen,
          firms,
        }),
      ),
  };
}

function detailOf({ kind, size }) {
  if (kind === 'Existing') return size;
  return size ? fill(isNewOf, size) : isNew;
}

/** What there is to win; a dash where there is nothing. */
export function totalText(amount, currency) {
  return amount === null ? '–' : shortMoney(amount, currency);
}
