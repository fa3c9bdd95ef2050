import { cellOf } from './cell.js';
import { sumsOf } from './sums.js';

/**
 * @typedef {import('./types.js').Customer} Customer
 * @typedef {import('./types.js').Product} Product
 */

/**
 * @param {readonly Customer[]} customers in any order
 * @param {readonly Product[]} products in the order of the columns
 * @returns {import('./types.js').Grid}
 */
export function whiteSpace(customers, products) {
  const living = customers.filter(({ archived }) => !archived);
  const columns = [...products, ...unlisted(living, products)];
  const rows = living.map((customer) => rowOf(customer, columns)).sort(byName);
  const block = (kind, ofKind) => ({
    kind,
    rows: ofKind,
    sums: sumsOf(ofKind.flatMap(({ cells }) => cells)),
  });
  return {
    columns: columns.map((column, at) => ({ ...column, sums: sumsOf(rows.map(({ cells }) => cells[at])) })),
    existing: block(
      'Existing',
      rows.filter(({ kind }) => kind === 'Existing'),
    ),
    newCustomers: block(
      'New',
      rows.filter(({ kind }) => kind !== 'Existing'),
    ),
    sums: sumsOf(rows.flatMap(({ cells }) => cells)),
  };
}

function rowOf({ id, name, size, kind, positions, planned }, columns) {
  const positionOf = new Map(positions.map((position) => [position.product, position]));
  const planOf = new Map(planned.map((plan) => [plan.productKey, plan]));
  const cells = columns.map((column) =>
    cellOf(id, column, positionOf.get(column.key), planOf.get(column.key)),
  );
  return { id, name, size: size ?? null, kind: kind ?? 'Existing', cells, sums: sumsOf(cells) };
}

/** Money in a product that the plan does not list is shown all the same, or totals would hide it. */
function unlisted(customers, products) {
  const names = new Map();
  for (const { positions, planned } of customers) {
    for (const { product } of positions) names.set(product, names.get(product) ?? null);
    for (const { productKey, productName } of planned) {
      names.set(productKey, names.get(productKey) ?? productName ?? null);
    }
  }
  for (const { key } of products) names.delete(key);
  return [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, name]) => ({ key, name: name ?? key, listPrice: null, typicalFirstYear: null }));
}

function byName(one, other) {
  return one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1);
}
