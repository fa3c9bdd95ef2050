/**
 * @typedef {'Level discounts' | 'Registration discounts' | 'Channel staff' | 'Marketing funds' | 'Co-op' | 'Promotions'
 *   | 'Operations'} CostLine
 *
 * @typedef {object} ProfitLine
 * @property {CostLine | 'Gross sales' | 'Net sales' | 'Gross margin' | 'Net margin'} name
 * @property {'amount' | 'cost' | 'sum'} kind
 * @property {number | null} amount positive for costs; null = not filled in
 *
 * @typedef {object} ChannelProfit
 * @property {ProfitLine[]} lines in the order of the statement
 * @property {CostLine[]} missing lines that nobody has filled in: the sums below leave them out
 * @property {number} grossSales
 * @property {number} netSales
 * @property {number} grossMargin
 * @property {number} netMargin the channel's contribution to profit
 * @property {number} allCost everything between gross sales and net margin
 * @property {number | null} salesPerDollar net sales per unit of all cost; null without cost
 * @property {number | null} marginPerDollar net margin per unit of all cost; null without cost
 */
export {};
