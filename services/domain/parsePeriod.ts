import { calendarDate } from './calendarDate.ts';
import type { Period } from './period.ts';

export type PeriodInput = Omit<Period, 'start' | 'end'> & { readonly start: string; readonly end: string };

/**
 * Lets a period in as people or Salesforce wrote it.
 * @throws RangeError saying what to do: a day that does not exist, an end before the start, a partner missing or too many.
 */
export function parsePeriod(input: PeriodInput): Period {
  const start = calendarDate(input.start);
  const end = calendarDate(input.end);
  if (end < start) {
    throw new RangeError(
      `Period "${input.label}" ends on ${end}, before it starts on ${start}. Swap the two dates or correct one.`,
    );
  }
  if (input.calendar === 'mutual' && input.partnerId === null) {
    throw new RangeError(`Mutual period "${input.label}" names no partner. Say with whom it was agreed.`);
  }
  if (input.calendar === 'vendor' && input.partnerId !== null) {
    throw new RangeError(
      `Vendor period "${input.label}" names a partner. Clear the partner, or make the period a mutual one.`,
    );
  }
  return { ...input, start, end };
}
