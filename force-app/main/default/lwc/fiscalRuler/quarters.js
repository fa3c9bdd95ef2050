import { addDays, addMonths } from './dates.js';

/** The last two weeks of a quarter, when everybody closes deals. */
export const CRUNCH_DAYS = 14;

/**
 * The fiscal quarters that touch a window.
 * @param {number} yearStart month in which the fiscal year starts, 1 = January
 * @param {import('./types.js').Span} window
 * @returns {import('./types.js').Quarter[]}
 * @throws {RangeError} when the month is none
 */
export function quartersOf(yearStart, { start, end }) {
  if (!Number.isInteger(yearStart) || yearStart < 1 || yearStart > 12) {
    throw new RangeError(`A fiscal year cannot start in month ${yearStart}; give 1 to 12.`);
  }
  const quarters = [];
  for (let first = quarterStart(yearStart, start); first <= end; first = addMonths(first, 3)) {
    quarters.push(quarterFrom(yearStart, first));
  }
  return quarters;
}

/**
 * @param {import('./types.js').Years} years
 * @param {import('./types.js').Span} window
 * @returns {import('./types.js').Lane[]} vendor, then partner
 */
export function lanesOf({ vendor, partner }, window) {
  return [
    { side: 'Vendor', quarters: quartersOf(vendor, window) },
    { side: 'Partner', quarters: quartersOf(partner, window) },
  ];
}

/** First day of the fiscal quarter that holds a day. */
export function quarterStart(yearStart, day) {
  const intoQuarter = (Number(day.slice(5, 7)) - yearStart + 12) % 3;
  return addMonths(`${day.slice(0, 7)}-01`, -intoQuarter);
}

function quarterFrom(yearStart, start) {
  const intoYear = (Number(start.slice(5, 7)) - yearStart + 12) % 12;
  const end = addDays(addMonths(start, 3), -1);
  const lastMonth = addMonths(start, 11 - intoYear);
  return {
    start,
    end,
    // Fiscal years are called by the calendar year in which they end.
    fiscalYear: Number(lastMonth.slice(0, 4)),
    quarter: intoYear / 3 + 1,
    crunch: { start: addDays(end, 1 - CRUNCH_DAYS), end },
  };
}
