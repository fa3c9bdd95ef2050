/** So much of the revenue its makers are counted for. */
const SHARE_OF_REVENUE = 0.8;

/**
 * The smallest share of partners that makes 80 % of revenue (metrics.md §6, Concentration): partners from the largest
 * down. Those who won nothing, or less, count among the partners and make nothing. Null while nothing was won.
 * @param won Cents of each partner.
 */
export function concentration(won: readonly number[]): number | null {
  const makers = won.filter((amount) => amount > 0).sort((one, other) => other - one);
  const wanted = SHARE_OF_REVENUE * makers.reduce((sum, amount) => sum + amount, 0);
  if (makers.length === 0) return null;
  let sum = 0;
  let count = 0;
  // A hair of tolerance: 0.8 is no binary fraction, and four equal ones of five make it.
  while (sum < wanted * (1 - 1e-12)) sum += makers[count++]!;
  return count / won.length;
}
