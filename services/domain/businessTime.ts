const MS_PER_DAY = 86_400_000;
/** 1970-01-01 was a Thursday; the Monday after it starts our count of weeks. */
const FIRST_MONDAY = 4 * MS_PER_DAY;
const MS_PER_WEEK = 7 * MS_PER_DAY;
const MS_PER_WORKING_WEEK = 5 * MS_PER_DAY;

export const MS_PER_HOUR = 3_600_000;

/**
 * Milliseconds between two instants without Saturdays and Sundays (UTC days): a business day has 24 hours, so that
 * a decision time is comparable with an agreed "48 hours" (metrics.md §3, Decision time). Negative when `to` comes first.
 */
export function businessMilliseconds(from: number, to: number): number {
  return sinceFirstMonday(to) - sinceFirstMonday(from);
}

function sinceFirstMonday(instant: number): number {
  const weeks = Math.floor((instant - FIRST_MONDAY) / MS_PER_WEEK);
  const intoWeek = instant - FIRST_MONDAY - weeks * MS_PER_WEEK;
  return weeks * MS_PER_WORKING_WEEK + Math.min(intoWeek, MS_PER_WORKING_WEEK);
}
