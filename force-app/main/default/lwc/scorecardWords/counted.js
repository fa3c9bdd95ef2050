import { fill, whole } from 'c/format';

/**
 * Says a number of things with the label for one or the one for several.
 * @param {number} count
 * @param {string} one
 * @param {string} several with {0} for the number
 */
export function counted(count, one, several) {
  return count === 1 ? one : fill(several, whole(count));
}
