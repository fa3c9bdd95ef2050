const NUMBERED = /^(.*?)(\d{4})(.*?)([1-4])$/;

/**
 * @typedef {object} Quarter
 * @property {string} label
 * @property {string} startDate YYYY-MM-DD
 * @property {string} endDate
 */

/**
 * The quarter of a day and the one after it, which together are the six months that are planned.
 * @param {readonly Record<string, any>[]} performance quarters that are measured, because a fiscal year may begin anywhere
 * @param {string} today YYYY-MM-DD
 * @returns {[Quarter, Quarter]}
 */
export function quartersAround(performance, today) {
  const measured = performance.map(({ periodLabel, periodStart, periodEnd }) => ({
    label: periodLabel,
    startDate: periodStart,
    endDate: periodEnd,
  }));
  const now =
    measured.find(({ startDate, endDate }) => startDate <= today && today <= endDate) ?? ofCalendar(today);
  const after = firstDayAfter(now.endDate);
  const next = measured.find(({ startDate }) => startDate === after) ?? following(now, after);
  return [now, next];
}

/** @returns {Quarter} */
function ofCalendar(today) {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return {
    label: `${year}-Q${quarter + 1}`,
    startDate: dayOf(year, quarter * 3, 1),
    endDate: dayOf(year, quarter * 3 + 3, 0),
  };
}

/** @returns {Quarter} */
function following({ label }, startDate) {
  const [year, month, day] = startDate.split('-').map(Number);
  const endDate = dayOf(year, month + 2, day - 1);
  const [, before, named, between, number] = NUMBERED.exec(label) ?? [];
  if (!number) return { label: `${startDate} – ${endDate}`, startDate, endDate };
  const isLast = number === '4';
  const nextLabel = `${before}${Number(named) + (isLast ? 1 : 0)}${between}${isLast ? 1 : Number(number) + 1}`;
  return { label: nextLabel, startDate, endDate };
}

function firstDayAfter(date) {
  const [year, month, day] = date.split('-').map(Number);
  return dayOf(year, month - 1, day + 1);
}

/** Months are counted from 0; days outside of a month reach into its neighbours. */
function dayOf(year, month, day) {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
