import { addDays, dayNumber, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { dealRows, teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { Review } from './organisation.ts';
import { quartersOf2017 } from './periods.ts';

const TUESDAY = 2;
/** Other working days, five to seven weeks after the Tuesday. */
const DAYS_LATER = [36, 37, 38, 41, 42, 43, 44] as const;

export function reviewsAsOf(day: CalendarDate): Review[] {
  return planned()
    .filter(({ plannedOn }) => plannedOn <= day)
    .map(({ review }) => (review.heldOn <= day ? review : { ...review, status: 'Planned' }));
}

export function reviewChanges(): Change[] {
  return planned().flatMap(({ plannedOn, review }) => [
    {
      day: plannedOn,
      what: 'a business review is planned',
      kind: 'reviews' as const,
      key: review.key,
      fields: { ...review, status: 'Planned' as const },
    },
    {
      day: review.heldOn,
      what: 'a business review is held',
      kind: 'reviews' as const,
      key: review.key,
      fields: { status: 'Held' as const },
    },
  ]);
}

/** All that are ever held, as they are then. */
export function allReviews(): Review[] {
  return planned().map(({ review }) => review);
}

/**
 * Each partner that has deals looks back on each quarter of 2017, on the second Tuesday after it; one of five puts it
 * off until the middle of the next quarter. They are planned from the day after the quarter.
 */
const planned = once((): { plannedOn: CalendarDate; review: Review }[] => {
  const active = new Set(dealRows().map((row) => row.salesAgent));
  return teamRows()
    .filter(({ salesAgent }) => active.has(salesAgent))
    .flatMap(({ salesAgent }) =>
      quartersOf2017().map((quarter) => {
        const key = `${salesAgent}:${quarter.label}`;
        const tuesday = secondTuesdayAfter(quarter.end);
        const isPutOff = made(`delayed ${key}`, 5) === 0;
        return {
          plannedOn: addDays(quarter.end, 1),
          review: {
            key,
            partner: keyOf.partner(salesAgent),
            period: quarter.key,
            heldOn: isPutOff
              ? addDays(tuesday, DAYS_LATER[made(`until ${key}`, DAYS_LATER.length)]!)
              : tuesday,
            status: 'Held',
          },
        };
      }),
    );
});

function secondTuesdayAfter(day: CalendarDate): CalendarDate {
  // 1970-01-01, day 0, was a Thursday; Sunday counts as 0.
  const weekdayAfter = (dayNumber(day) + 1 + 4) % 7;
  return addDays(day, 1 + ((TUESDAY - weekdayAfter + 7) % 7) + 7);
}
