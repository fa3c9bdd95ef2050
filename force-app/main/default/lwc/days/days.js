const DAY = 86_400_000;

/**
 * Days from one date to another; negative when the other is earlier.
 * @param {string} from YYYY-MM-DD
 * @param {string} to YYYY-MM-DD
 */
export function daysBetween(from, to) {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/**
 * @param {string} date YYYY-MM-DD
 * @param {number} days may be negative
 * @returns {string} YYYY-MM-DD
 */
export function addDays(date, days) {
  return new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);
}

function timeOf(date) {
  return Date.parse(`${date}T00:00:00Z`);
}
