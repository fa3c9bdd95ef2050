/** @typedef {import('./types.js').Share} Share */

/**
 * A whole number in equal parts that add up to it: what is due by the end of each part is rounded up, and a part is what
 * that adds to the one before. 12,600 in 52 weeks begins with 243 and is 12,600 at the end.
 * @param {number} total whole, not negative
 * @param {number} parts at least 1
 * @returns {Share[]}
 */
export function shares(total, parts) {
  const dueBy = (part) => Math.ceil((total * part) / parts);
  return Array.from({ length: parts }, (_, index) => ({
    number: index + 1,
    share: dueBy(index + 1) - dueBy(index),
    total: dueBy(index + 1),
  }));
}
