import { businessMilliseconds } from './businessTime.ts';
import { dayNumber, dayNumberAt } from './calendarDate.ts';
import type { DayLine } from './dayLine.ts';
import type { Deal } from './deal.ts';
import { wasApproved, type DealRegistration } from './dealRegistration.ts';
import { rank, type RankedValue } from './rankedValues.ts';
import { accumulate, book, clear, segmentSums } from './segmentSums.ts';

/**
 * Sums of one partner's registrations along the days. Everything but conversion stands at the day of submission, so
 * that the states of a period's registrations add up to those submitted in it. A conversion stands at the day that
 * settled it: the deal was won, or the protection ran out.
 */
export type RegistrationSums = ReturnType<typeof registrationColumns> & {
  readonly decisions: readonly RankedValue[];
};

type RegistrationColumns = ReturnType<typeof registrationColumns>;

/** The sums are good until the next partner's are asked for. */
export function prepareRegistrationSums(
  line: DayLine,
  asOfDay: number,
  protectionDays: number,
): (registrations: readonly DealRegistration[], deals: readonly Deal[]) => RegistrationSums {
  const columns = registrationColumns(line.segments);
  const all = Object.values(columns);
  return (registrations, deals) => {
    clear(all);
    const decisions: RankedValue[] = [];
    const wonOn = wonDays(registrations, deals);
    for (const registration of registrations) {
      const segment = line.segmentOf(dayNumberAt(registration.submittedAt));
      bookState(columns, registration, segment);
      const time = decisionTime(registration);
      if (time !== null) {
        book(columns.decisionMilliseconds, segment, time);
        book(columns.decisionCount, segment, 1);
        decisions.push({ value: time, segment });
      }
      if (!wasApproved(registration)) continue;
      const won = registration.dealId === null ? undefined : wonOn.get(registration.dealId);
      const lastDay = lastProtectedDay(registration, protectionDays);
      if (won === undefined && lastDay >= asOfDay) continue;
      const settled = line.segmentOf(Math.min(lastDay, won ?? lastDay));
      book(columns.windowsEnded, settled, 1);
      if (won !== undefined) book(columns.converted, settled, 1);
    }
    accumulate(all);
    return { ...columns, decisions: rank(decisions) };
  };
}

function registrationColumns(segments: number) {
  const sums = () => segmentSums(segments);
  return {
    submitted: sums(),
    approved: sums(),
    rejected: sums(),
    pending: sums(),
    decisionMilliseconds: sums(),
    decisionCount: sums(),
    windowsEnded: sums(),
    converted: sums(),
  };
}

function bookState(columns: RegistrationColumns, registration: DealRegistration, segment: number): void {
  book(columns.submitted, segment, 1);
  if (wasApproved(registration)) book(columns.approved, segment, 1);
  else if (registration.status === 'rejected') book(columns.rejected, segment, 1);
  else if (registration.status === 'pending') book(columns.pending, segment, 1);
}

/** Null until decided, and for a decision before its submission: such a pair of dates is a mistake. */
function decisionTime({ status, submittedAt, decidedAt }: DealRegistration): number | null {
  if (decidedAt === null || decidedAt < submittedAt) return null;
  if (status === 'pending' || status === 'withdrawn') return null;
  return businessMilliseconds(submittedAt, decidedAt);
}

function lastProtectedDay(registration: DealRegistration, protectionDays: number): number {
  if (registration.protectedUntil) return dayNumber(registration.protectedUntil);
  return dayNumberAt(registration.decidedAt ?? registration.submittedAt) + protectionDays;
}

/** Day numbers on which registered deals were won. */
function wonDays(registrations: readonly DealRegistration[], deals: readonly Deal[]): Map<string, number> {
  const registered = new Set<string>();
  for (const registration of registrations) if (registration.dealId) registered.add(registration.dealId);
  const days = new Map<string, number>();
  if (registered.size === 0) return days;
  for (const deal of deals) {
    if (deal.state === 'won' && registered.has(deal.id)) days.set(deal.id, dayNumber(deal.closeDate));
  }
  return days;
}
