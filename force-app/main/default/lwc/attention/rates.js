/**
 * By what amounts in several currencies can be put in an order: what partners of a currency have won in the currency
 * of totals, for each unit that they have won in theirs. Good enough to rank, never shown.
 * @param {readonly import('c/portfolioQuery').Partner[]} partners
 * @returns {Map<string, number> | null} null where a currency has nothing won to tell by
 */
export function ratesOf(partners) {
  const currencies = [...new Set(partners.map(({ currency }) => currency))];
  if (currencies.length <= 1) return new Map();
  const rates = new Map(currencies.map((currency) => [currency, rateOf(currency, partners)]));
  return [...rates.values()].includes(null) ? null : rates;
}

function rateOf(currency, partners) {
  const telling = partners.filter((one) => one.currency === currency && one.won > 0 && one.companyWon > 0);
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const own = sum(telling.map(({ won }) => won));
  return own > 0 ? sum(telling.map(({ companyWon }) => companyWon)) / own : null;
}
