import { daysBetween, type CalendarDate } from './calendarDate.ts';
import type { ActivitySettings } from './activitySettings.ts';

/** Weeks that a partner's usual activity is the median of. */
const USUAL_WEEKS = 12;

export interface ActivityFacts {
  /** Days of calls, meetings and other activities that people had with the partner; one entry each. */
  readonly contacts: readonly CalendarDate[];
  /** Days of what the partner did by itself, such as registering a deal. */
  readonly ownSteps: readonly CalendarDate[];
  /** Null = not known, as long ago as any. */
  readonly partnerSince: CalendarDate | null;
}

export interface PartnerActivity {
  /** Null = no contact is known. */
  readonly lastContactOn: CalendarDate | null;
  readonly status: 'usual' | 'quieterThanUsual' | 'silent';
}

/**
 * Whether a partner is as active as usual: weeks of seven completed days against the median of the twelve weeks before
 * the latest ones (metrics.md §4). Every activity weighs the same. A partner too new to have twelve such weeks is only
 * ever usual or silent, and is so the sooner.
 */
export function partnerActivity(
  facts: ActivityFacts,
  asOf: CalendarDate,
  settings: ActivitySettings,
): PartnerActivity {
  const contacts = facts.contacts.filter((day) => day <= asOf);
  const all = [...contacts, ...facts.ownSteps.filter((day) => day <= asOf)];
  return { lastContactOn: latest(contacts), status: statusOf(all, facts.partnerSince, asOf, settings) };
}

function statusOf(
  days: readonly CalendarDate[],
  since: CalendarDate | null,
  asOf: CalendarDate,
  { quietShare, quietWeeks, silentDays, newPartnerSilentDays }: ActivitySettings,
): PartnerActivity['status'] {
  const isNew = since !== null && daysBetween(since, asOf) < 7 * (quietWeeks + USUAL_WEEKS);
  const lastSign = latest(since === null ? days : [...days, since]);
  const silentFor = lastSign === null ? Infinity : daysBetween(lastSign, asOf);
  if (silentFor >= (isNew ? Math.min(newPartnerSilentDays, silentDays) : silentDays)) return 'silent';
  if (isNew) return 'usual';
  const weeks = weeklyCounts(days, asOf, quietWeeks + USUAL_WEEKS);
  const usual = median(weeks.slice(quietWeeks));
  const isQuiet = usual > 0 && weeks.slice(0, quietWeeks).every((count) => count <= quietShare * usual);
  return isQuiet ? 'quieterThanUsual' : 'usual';
}

/** The latest week first. The as-of day itself is still running and in none. */
function weeklyCounts(days: readonly CalendarDate[], asOf: CalendarDate, weeks: number): number[] {
  const counts = new Array<number>(weeks).fill(0);
  for (const day of days) {
    const week = Math.floor((daysBetween(day, asOf) - 1) / 7);
    if (week >= 0 && week < weeks) counts[week]! += 1;
  }
  return counts;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

function latest(days: readonly CalendarDate[]): CalendarDate | null {
  return days.reduce<CalendarDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
