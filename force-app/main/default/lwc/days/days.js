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

/**
 * The day of a moment, where the reader is.
 * @param {Date} moment
 * @returns {string} YYYY-MM-DD
 */
export function dayOf(moment) {
  const two = (number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * The day so many working days later; Saturdays and Sundays do not count.
 * @param {string} date YYYY-MM-DD
 * @param {number} workingDays
 * @returns {string} YYYY-MM-DD
 */
export function addWorkingDays(date, workingDays) {
  let day = date;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    const weekday = new Date(timeOf(day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

function timeOf(date) {
  return Date.parse(`${date}T00:00:00Z`);
}
