/*
 * The channel's profit and loss (metrics.md §7). Pure. Staff stands above the gross margin unless a company's own books
 * have it among the costs below.
 */

/** @typedef {import('./types.js').ChannelProfit} ChannelProfit */
/** @typedef {import('./types.js').CostLine} CostLine */

const DISCOUNTS = ['Level discounts', 'Registration discounts'];
const STAFF = 'Channel staff';
const BELOW = ['Marketing funds', 'Co-op', 'Promotions', 'Operations'];

export const COST_LINES = Object.freeze([...DISCOUNTS, STAFF, ...BELOW]);

/**
 * @param {object} input
 * @param {number} input.grossSales
 * @param {Partial<Record<CostLine, number | null>>} input.costs positive; null or missing = not filled in
 * @param {boolean} [input.staffAboveMargin]
 * @returns {ChannelProfit}
 */
export function channelProfit({ grossSales, costs, staffAboveMargin = true }) {
  const above = staffAboveMargin ? [STAFF] : [];
  const below = staffAboveMargin ? BELOW : [STAFF, ...BELOW];
  const statement = [
    { name: 'Gross sales', kind: 'amount', amount: grossSales },
    ...costLines(DISCOUNTS, costs),
    sumLine('Net sales'),
    ...costLines(above, costs),
    sumLine('Gross margin'),
    ...costLines(below, costs),
    sumLine('Net margin'),
  ];
  const lines = withSums(statement);
  const amountOf = (name) => lines.find((line) => line.name === name).amount;
  const allCost = (toCents(grossSales) - toCents(amountOf('Net margin'))) / 100;
  return {
    lines,
    missing: COST_LINES.filter((name) => (costs[name] ?? null) === null),
    grossSales,
    netSales: amountOf('Net sales'),
    grossMargin: amountOf('Gross margin'),
    netMargin: amountOf('Net margin'),
    allCost,
    salesPerDollar: allCost > 0 ? amountOf('Net sales') / allCost : null,
    marginPerDollar: allCost > 0 ? amountOf('Net margin') / allCost : null,
  };
}

function costLines(names, costs) {
  return names.map((name) => ({ name, kind: 'cost', amount: costs[name] ?? null }));
}

function sumLine(name) {
  return { name, kind: 'sum', amount: null };
}

function withSums(statement) {
  let left = 0;
  return statement.map((line) => {
    if (line.kind === 'amount') left += toCents(line.amount);
    if (line.kind === 'cost') left -= toCents(line.amount ?? 0);
    return line.kind === 'sum' ? { ...line, amount: left / 100 } : line;
  });
}

/** Whole hundredths, so that sums are exact; through the decimal text, because 1.005 means 1.005. */
function toCents(amount) {
  return Math.round(Number(`${amount}e2`));
}
