import locale from '@salesforce/i18n/locale';

const formats = new Map();

/** Making an Intl format takes longer than using it a thousand times. */
function cached(key, make) {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key);
}

/** A true minus sign is as wide as a plus and does not break from its number. */
function signs(text) {
  return text.replace('-', '−');
}

/**
 * Money in whole units: $192,941.
 * @param {number} amount
 * @param {string} currency ISO code
 */
export function money(amount, currency) {
  const format = cached(
    `money:${currency}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }),
  );
  return signs(format.format(Math.round(amount)));
}

/**
 * Money for charts and narrow places: $193K, $1.25M; small amounts whole.
 * @param {number} amount
 * @param {string} currency ISO code
 */
export function shortMoney(amount, currency) {
  if (Math.abs(amount) < 10000) return money(amount, currency);
  const digits = Math.abs(amount) < 1000000 ? 0 : 2;
  const format = cached(
    `short:${currency}:${digits}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: digits,
        minimumFractionDigits: 0,
      }),
  );
  return signs(format.format(amount));
}

/**
 * Money to the cent, for what comes back for one dollar: $0.38.
 * @param {number} amount
 * @param {string} currency ISO code
 */
export function moneyToTheCent(amount, currency) {
  const format = cached(
    `cents:${currency}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2 }),
  );
  return signs(format.format(amount));
}

/**
 * A small share as percent with a decimal, a bigger one whole: 0.042 → 4.2%, 0.24 → 24%.
 * @param {number} share
 */
export function rate(share) {
  if (share >= 0.1) return percent(share);
  const format = cached(
    'rate',
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  );
  return signs(format.format(share));
}

/**
 * A count that is an expectation: with a decimal while it is small, whole from ten on: 4.1, 57. Less than a tenth
 * keeps its first digit: 0.04.
 * @param {number} value
 */
export function expected(value) {
  if (value >= 9.95) return whole(value);
  if (value >= 0.095 || value === 0) return decimal(value, 1);
  const format = cached('expected', () => new Intl.NumberFormat(locale, { maximumSignificantDigits: 1 }));
  return format.format(value);
}

/**
 * A share as whole percent: 0.508 → 51%.
 * @param {number} share
 */
export function percent(share) {
  const format = cached(
    'percent',
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  );
  return signs(format.format(share));
}

/**
 * A multiple: 2.53 → 2.5x.
 * @param {number} multiple
 */
export function times(multiple) {
  return `${decimal(multiple, 1)}x`;
}

/**
 * An index: 1.0362 → 1.04.
 * @param {number} value
 */
export function index(value) {
  return decimal(value, 2);
}

/**
 * A count or score, whole, with thousands separated.
 * @param {number} value
 */
export function whole(value) {
  return decimal(value, 0);
}

/**
 * A change with its sign: +7, −3, 0.
 * @param {number} change
 */
export function signed(change) {
  return change > 0 ? `+${whole(change)}` : whole(change);
}

/**
 * A day without its year: 15 Nov in most of the world, Nov 15 in the United States.
 * @param {string} date YYYY-MM-DD
 */
export function dayAndMonth(date) {
  return dateIn({ day: 'numeric', month: 'short' }, date);
}

/**
 * A day with its year, for the place that says it once.
 * @param {string} date YYYY-MM-DD
 */
export function fullDate(date) {
  return dateIn({ day: 'numeric', month: 'short', year: 'numeric' }, date);
}

/**
 * A time of today, as the person's clock shows it: 10:42 AM.
 * @param {Date} moment
 */
export function timeOfDay(moment) {
  const format = cached(
    'time',
    () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }),
  );
  return format.format(moment);
}

/**
 * A moment of another day: 20 Nov, 14:12, as the person's clock shows it.
 * @param {string} moment ISO
 */
export function dayAndTime(moment) {
  const format = cached(
    'day and time',
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }),
  );
  return format.format(new Date(moment));
}

/**
 * Names as one speaks them: Marketing, Support and Delivery.
 * @param {readonly string[]} names
 */
export function together(names) {
  const format = cached('list', () => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return format.format(names);
}

/**
 * A month by its short name: Nov.
 * @param {string} date any day of it, YYYY-MM-DD
 */
export function month(date) {
  return dateIn({ month: 'short' }, date);
}

/**
 * A month by its whole name: January.
 * @param {string} date any day of it, YYYY-MM-DD
 */
export function monthName(date) {
  return dateIn({ month: 'long' }, date);
}

/**
 * A day of the week: Friday.
 * @param {string} date YYYY-MM-DD
 */
export function weekday(date) {
  return dateIn({ weekday: 'long' }, date);
}

/**
 * A day as one says it when a meeting is agreed: Thursday, December 3.
 * @param {string} date YYYY-MM-DD
 */
export function weekdayAndDate(date) {
  return dateIn({ weekday: 'long', day: 'numeric', month: 'long' }, date);
}

/**
 * A day with its month in full: December 31.
 * @param {string} date YYYY-MM-DD
 */
export function dayAndMonthName(date) {
  return dateIn({ day: 'numeric', month: 'long' }, date);
}

/**
 * Fills a label's {0}, {1} … with values.
 * @param {string} label
 * @param {...(string | number)} values
 */
export function fill(label, ...values) {
  return label.replace(/\{(\d)\}/g, (_, position) => String(values[Number(position)] ?? ''));
}

function decimal(value, digits) {
  const format = cached(
    `decimal:${digits}`,
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return signs(format.format(value)).replace(/^−(0(?:\.0+)?)$/, '$1');
}

function dateIn(parts, date) {
  const format = cached(
    `date:${Object.entries(parts)}`,
    () => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}
