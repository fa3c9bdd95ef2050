import { addDays, dayNumber, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { dealRows, teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import type { Review } from './organisation.ts';
import { quartersOf2017 } from './periods.ts';

const TUESDAY = 2;

export function reviewsAsOf(day: CalendarDate): Review[] {
  return allReviews().filter((review) => review.heldOn <= day);
}

export function reviewChanges(): Change[] {
  return allReviews().map((review) => ({
    day: review.heldOn,
    what: 'a business review is held',
    kind: 'reviews',
    key: review.key,
    fields: review,
  }));
}

/** Each partner that has deals looks back on each quarter of 2017, on the second Tuesday after it. */
export function allReviews(): Review[] {
  const active = new Set(dealRows().map((row) => row.salesAgent));
  return teamRows()
    .filter(({ salesAgent }) => active.has(salesAgent))
    .flatMap(({ salesAgent }) =>
      quartersOf2017().map((quarter) => ({
        key: `${salesAgent}:${quarter.label}`,
        partner: keyOf.partner(salesAgent),
        period: quarter.key,
        heldOn: secondTuesdayAfter(quarter.end),
      })),
    );
}

function secondTuesdayAfter(day: CalendarDate): CalendarDate {
  // 1970-01-01, day 0, was a Thursday; Sunday counts as 0.
  const weekdayAfter = (dayNumber(day) + 1 + 4) % 7;
  return addDays(day, 1 + ((TUESDAY - weekdayAfter + 7) % 7) + 7);
}
