import { addDays, addMonths, daysBetween } from './dates.js';
import { crunchDays, effectOf } from './effect.js';
import { quarterStart } from './quarters.js';

/**
 * @typedef {import('./types.js').Proposal} Proposal
 * @typedef {import('./types.js').Years} Years
 */

/** Two quarters: long enough for a deal, short enough to keep both year-ends in sight. */
const MONTHS = 6;
/** Shorter is no period to plan with. */
const SHORTEST_DAYS = 60;

/**
 * The ways to bring two fiscal calendars together, each with its reason and with what it does to both crunches.
 * @param {Years} years
 * @param {string} day around which the partnership plans, YYYY-MM-DD
 * @returns {Proposal[]} the recommended one first
 */
export function proposePeriods(years, day) {
  const sameQuarters = (years.vendor - years.partner) % 3 === 0;
  const newEnd = newQuarterEnd(years, day);
  const cycles = sameQuarters
    ? [fiscalCycle(years, day, 'Both')]
    : [fiscalCycle(years, day, 'Vendor'), fiscalCycle(years, day, 'Partner')];
  const [best] = sameQuarters ? cycles : [newEnd];
  return [best, ...[newEnd, twoPeriods(years, day), ...cycles].filter((each) => each !== best)].map(
    (each) => ({ ...each, effect: effectOf(each, years), recommended: each === best }),
  );
}

/** The vendor's fiscal year, cut where the partner's ends; in halves where that leaves too little of one. */
function twoPeriods({ vendor, partner }, day) {
  const start = yearStart(vendor, day);
  const end = addDays(addMonths(start, 12), -1);
  const cut = addDays(addMonths(start, (partner - vendor + 12) % 12), -1);
  const fits = [daysBetween(start, cut), daysBetween(cut, end)].every((days) => days >= SHORTEST_DAYS);
  return {
    basis: 'Two periods in one fiscal year',
    side: fits ? 'Both' : 'Vendor',
    start,
    end,
    quarterEnd: fits ? cut : addDays(addMonths(start, 6), -1),
    reason: fits ? 'Both year-ends' : 'Halves of the year',
  };
}

/** A day that neither side's crunch leads up to, as near to the middle as can be; round days before others. */
function newQuarterEnd(years, day) {
  const start = nearestQuarterStart(years.partner, day);
  const end = addDays(addMonths(start, MONTHS), -1);
  const days = [];
  for (let at = addDays(start, SHORTEST_DAYS); daysBetween(at, end) >= SHORTEST_DAYS; at = addDays(at, 1)) {
    days.push({
      day: at,
      crunch: crunchDays(at, years.vendor) + crunchDays(at, years.partner),
      round: isRound(at) ? 0 : 1,
      away: Math.abs(daysBetween(start, at) - daysBetween(at, end)),
    });
  }
  const [best] = days.sort(
    (one, other) =>
      one.crunch - other.crunch ||
      one.round - other.round ||
      one.away - other.away ||
      // As near before the middle as after it: the first deals need the longer time.
      daysBetween(one.day, other.day),
  );
  return {
    basis: 'New quarter end',
    side: 'Both',
    start,
    end,
    quarterEnd: best.day,
    reason: best.crunch === 0 ? 'Between the crunches' : 'Fewest crunch days',
  };
}

function fiscalCycle(years, day, side) {
  const start = nearestQuarterStart(side === 'Partner' ? years.partner : years.vendor, day);
  return {
    basis: "One side's fiscal cycle",
    side,
    start,
    end: addDays(addMonths(start, MONTHS), -1),
    quarterEnd: addDays(addMonths(start, 3), -1),
    reason: side === 'Both' ? 'Same calendar' : 'One side gives way',
  };
}

function nearestQuarterStart(firstMonth, day) {
  const before = quarterStart(firstMonth, day);
  const after = addMonths(before, 3);
  return daysBetween(before, day) <= daysBetween(day, after) ? before : after;
}

function yearStart(firstMonth, day) {
  return addMonths(`${day.slice(0, 7)}-01`, -((Number(day.slice(5, 7)) - firstMonth + 12) % 12));
}

/** People remember the middle and the end of a month. */
function isRound(day) {
  return day.endsWith('-15') || addDays(day, 1).endsWith('-01');
}
