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
/** How far the end of a single quarter may move. */
const DAYS_TO_MOVE = 30;

/**
 * The ways to bring two fiscal calendars together, each with its reason and with what it does to both crunches.
 * @param {Years} years
 * @param {string} day around which the partnership plans, YYYY-MM-DD
 * @param {number} [months] how long the periods should be: 3, 6 or 12
 * @returns {Proposal[]} the recommended one first
 */
export function proposePeriods(years, day, months = MONTHS) {
  const sameQuarters = (years.vendor - years.partner) % 3 === 0;
  const newEnd = newQuarterEnd(years, day, months);
  const sides = /** @type {const} */ (sameQuarters ? ['Both'] : ['Vendor', 'Partner']);
  const cycles = sides.map((side) => fiscalCycle(years, day, months, side));
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

/**
 * A day that neither side's crunch leads up to: within the period, as near to its middle as can be; a single quarter
 * ends on it. Round days before others.
 */
function newQuarterEnd(years, day, months) {
  const start = nearestQuarterStart(years.partner, day);
  const end = addDays(addMonths(start, months), -1);
  const isQuarter = months <= 3;
  const best = isQuarter
    ? bestDay(years, { from: addDays(end, -DAYS_TO_MOVE), to: addDays(end, DAYS_TO_MOVE) })
    : bestDay(years, { from: addDays(start, SHORTEST_DAYS), to: addDays(end, -SHORTEST_DAYS) });
  return {
    basis: 'New quarter end',
    side: 'Both',
    start,
    end: isQuarter ? best.day : end,
    quarterEnd: best.day,
    reason: best.crunch === 0 ? 'Between the crunches' : 'Fewest crunch days',
  };
}

function bestDay(years, { from, to }) {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)).map((day) => ({
    day,
    crunch: crunchDays(day, years.vendor) + crunchDays(day, years.partner),
    round: isRound(day) ? 0 : 1,
    away: Math.abs(daysBetween(from, day) - daysBetween(day, to)),
  }));
  return days.sort(
    (one, other) =>
      one.crunch - other.crunch ||
      one.round - other.round ||
      one.away - other.away ||
      // As near before the middle as after it: the first deals need the longer time.
      daysBetween(one.day, other.day),
  )[0];
}

function fiscalCycle(years, day, months, side) {
  const start = nearestQuarterStart(side === 'Partner' ? years.partner : years.vendor, day);
  const toShared = months <= 3 ? months : months / 2;
  return {
    basis: "One side's fiscal cycle",
    side,
    start,
    end: addDays(addMonths(start, months), -1),
    quarterEnd: addDays(addMonths(start, toShared), -1),
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
