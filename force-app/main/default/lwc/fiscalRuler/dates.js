const DAY = 86_400_000;

export function addDays(date, days) {
  return new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);
}

/** First of the month that many months later. */
export function addMonths(firstOfMonth, months) {
  const index = Number(firstOfMonth.slice(0, 4)) * 12 + Number(firstOfMonth.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

export function daysBetween(from, to) {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** Days that two spans share. */
export function sharedDays(one, other) {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start > end ? 0 : daysBetween(start, end) + 1;
}

function timeOf(date) {
  return Date.parse(`${date}T00:00:00Z`);
}
