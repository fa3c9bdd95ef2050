/**
 * An org with several currencies adds up amounts in its own, whatever they are grouped by. So where partners plan in
 * several, the gaps of a status are added up here from the partners, currency by currency; where not all of them have
 * been read, no amount is said.
 * @param {Map<string, import('./sumsOf.js').StatusSum>} sums
 * @param {readonly import('./partnerOf.js').Partner[] | undefined} partners
 * @param {boolean} hasMore
 */
export function comparable(sums, partners, hasMore) {
  const currencies = [...sums.values()].flatMap(({ gaps }) => gaps.map(({ currency }) => currency));
  if (new Set(currencies).size <= 1) return sums;
  const known = hasMore ? [] : (partners ?? []);
  return new Map(
    [...sums].map(([status, { count }]) => [
      status,
      { count, gaps: gapsOf(known.filter(({ paceStatus }) => paceStatus === status)) },
    ]),
  );
}

function gapsOf(partners) {
  const amounts = new Map();
  for (const { gap, currency } of partners) {
    if (gap !== null) amounts.set(currency, (amounts.get(currency) ?? 0) + gap);
  }
  return [...amounts].map(([currency, amount]) => ({ currency, amount }));
}
