import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import { activityChanges } from './activities.ts';
import type { Change } from './change.ts';
import { certificationChanges } from './certifications.ts';
import { commitmentChanges } from './commitments.ts';
import { furtherGoalChanges } from './furtherGoals.ts';
import { goalChanges } from './goals.ts';
import { once } from './once.ts';
import { opportunityChanges } from './opportunities.ts';
import { registrationChanges } from './registrations.ts';
import { requiredTaskChanges } from './requiredTasks.ts';
import { reviewChanges } from './reviews.ts';

/** What people do after the day `from`, up to and with the day `to`, in order. */
export function changesBetween(from: CalendarDate, to: CalendarDate): Change[] {
  return allChanges().filter(({ day }) => from < day && day <= to);
}

export function changesOn(day: CalendarDate): Change[] {
  return changesBetween(addDays(day, -1), day);
}

// The sort is stable: on one day deals come before their registrations, reviews before their commitments.
const allChanges = once(() =>
  [
    ...goalChanges(),
    ...furtherGoalChanges(),
    ...opportunityChanges(),
    ...registrationChanges(),
    ...reviewChanges(),
    ...commitmentChanges(),
    ...certificationChanges(),
    ...requiredTaskChanges(),
    ...activityChanges(),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
);
