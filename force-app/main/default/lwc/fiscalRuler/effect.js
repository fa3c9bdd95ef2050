import { addDays, sharedDays } from './dates.js';
import { CRUNCH_DAYS, quartersOf } from './quarters.js';

/**
 * What an agreed period does to people: how much of the last two weeks before each agreed day falls into a crunch of
 * their own side.
 * @param {{ end: string, quarterEnd?: string | null }} period
 * @param {import('./types.js').Years} years
 * @returns {import('./types.js').Effect}
 */
export function effectOf({ end, quarterEnd }, years) {
  const days = quarterEnd && quarterEnd !== end ? [quarterEnd, end] : [end];
  const closes = days.map((day) => ({
    day,
    vendorDays: crunchDays(day, years.vendor),
    partnerDays: crunchDays(day, years.partner),
  }));
  const total = (side) => closes.reduce((sum, close) => sum + close[side], 0);
  const [first] = closes;
  return {
    closes,
    vendorDays: total('vendorDays'),
    partnerDays: total('partnerDays'),
    clear: first.vendorDays + first.partnerDays === 0,
  };
}

/** How many of the last two weeks before a day are in a crunch of a calendar. */
export function crunchDays(day, yearStart) {
  const close = { start: addDays(day, 1 - CRUNCH_DAYS), end: day };
  return quartersOf(yearStart, close).reduce((sum, { crunch }) => sum + sharedDays(close, crunch), 0);
}
