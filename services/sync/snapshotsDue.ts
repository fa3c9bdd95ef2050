import { addDays, dayNumber, type CalendarDate } from '../domain/calendarDate.ts';
import type { Performance } from '../domain/performance.ts';
import type { SnapshotKind } from '../salesforce/records/performanceSnapshot.ts';

/** Whether a picture of this performance is to be kept, and which. */
export type SnapshotsDue = (performance: Performance) => SnapshotKind | null;

/**
 * Running quarters once a week, on Monday or on the first day after it that a sync runs; each quarter once more
 * when it has closed.
 * @param before the as-of day of the last run that came to its end; null when there was none
 */
export function snapshotsDue(before: CalendarDate | null, asOf: CalendarDate): SnapshotsDue {
  const weekly = before === null || before < mondayOf(asOf);
  return ({ period, phase }) => {
    if (period.kind !== 'quarter') return null;
    if (phase === 'running') return weekly ? 'weekly' : null;
    const closedSince = phase === 'closed' && before !== null && before <= period.end;
    return closedSince ? 'periodClose' : null;
  };
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((dayNumber(day) + 3) % 7));
}
