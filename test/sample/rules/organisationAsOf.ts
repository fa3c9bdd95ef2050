import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { accounts, products } from './accounts.ts';
import { activitiesAsOf } from './activities.ts';
import { certificationsAsOf } from './certifications.ts';
import { commitmentsAsOf } from './commitments.ts';
import { furtherGoalsAsOf } from './furtherGoals.ts';
import { goalsAsOf } from './goals.ts';
import { opportunitiesAsOf } from './opportunities.ts';
import type { Organisation } from './organisation.ts';
import { contacts, roles, users } from './people.ts';
import { periods } from './periods.ts';
import { levels, programs, requirements, settings } from './program.ts';
import { quotas } from './quotas.ts';
import { registrationsAsOf } from './registrations.ts';
import { requiredTasksAsOf } from './requiredTasks.ts';
import { reviewsAsOf } from './reviews.ts';

/** Everything that the organisation holds at the end of the day, by the rules of data/README.md. */
export function organisationAsOf(day: CalendarDate): Organisation {
  return {
    roles: roles(),
    users: users(),
    accounts: accounts(),
    contacts: contacts(),
    products: products(),
    periods: periods(),
    programs: programs(),
    levels: levels(),
    requirements: requirements(),
    settings: settings(),
    quotas: quotas(),
    goals: goalsAsOf(day),
    furtherGoals: furtherGoalsAsOf(day),
    opportunities: opportunitiesAsOf(day),
    registrations: registrationsAsOf(day),
    reviews: reviewsAsOf(day),
    commitments: commitmentsAsOf(day),
    certifications: certificationsAsOf(day),
    requiredTasks: requiredTasksAsOf(day),
    activities: activitiesAsOf(day),
  };
}
