/**
 * What a partner may know of its place among others: a band, never a rank or a name, and nothing among fewer than
 * five others.
 * @param {number} rank 1 = first
 * @param {number} of ranked partners, this one included
 * @returns {'topQuarter' | 'upperHalf' | 'lowerHalf' | null}
 */
export function ownBand(rank, of) {
  if (of < 6) return null;
  if (rank <= of / 4) return 'topQuarter';
  return rank <= of / 2 ? 'upperHalf' : 'lowerHalf';
}
