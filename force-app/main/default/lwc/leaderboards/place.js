/**
 * @typedef {import('./types.js').Partner} Partner
 * @typedef {import('./types.js').Place} Place
 */

/**
 * Ranks partners, the highest value first. Equal values share a rank and stand by name; the next rank counts them all.
 * @param {readonly Partner[]} partners
 * @param {(partner: Partner) => number} valueOf
 * @param {number} ranks the last rank that is kept
 * @returns {Place[]}
 */
export function place(partners, valueOf, ranks) {
  const sorted = partners
    .map((partner) => ({ partner, value: valueOf(partner) }))
    .sort((one, other) => other.value - one.value || (one.partner.name < other.partner.name ? -1 : 1));
  return sorted
    .map(({ partner, value }) => ({
      rank: sorted.findIndex((other) => other.value === value) + 1,
      value,
      partner,
    }))
    .filter(({ rank }) => rank <= ranks);
}
