import { addDays, daysBetween, sharedDays } from './dates.js';
import { CRUNCH_DAYS, quartersOf } from './quarters.js';

/**
 * Who is away when, and what they would miss: the last two weeks before an agreed day, or a crunch of their own side.
 * @param {readonly import('./types.js').Absence[]} absences
 * @param {{ end: string, quarterEnd?: string | null } | null} period the agreed one
 * @param {import('./types.js').Years} years
 * @returns {import('./types.js').PlacedAbsence[]} by first day, then name
 */
export function placeAbsences(absences, period, years) {
  const closes = period ? [period.quarterEnd, period.end].filter(Boolean) : [];
  const finals = closes.map((day) => ({ start: addDays(day, 1 - CRUNCH_DAYS), end: day }));
  return absences
    .map((absence) => ({
      ...absence,
      days: daysBetween(absence.start, absence.end) + 1,
      at: missed(absence, finals, years),
    }))
    .sort((one, other) => (one.start + one.name < other.start + other.name ? -1 : 1));
}

function missed(absence, finals, years) {
  if (finals.some((final) => sharedDays(final, absence) > 0)) return 'Agreed close';
  const own = { Vendor: [years.vendor], Partner: [years.partner] }[absence.side] ?? Object.values(years);
  const crunches = own.flatMap((yearStart) => quartersOf(yearStart, absence)).map(({ crunch }) => crunch);
  return crunches.some((crunch) => sharedDays(crunch, absence) > 0) ? 'Crunch' : null;
}
