import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { accounts, products } from './accounts.ts';
import { commitmentsAsOf } from './commitments.ts';
import { goalsAsOf } from './goals.ts';
import { opportunitiesAsOf } from './opportunities.ts';
import type { Organisation } from './organisation.ts';
import { contacts, roles, users } from './people.ts';
import { periods } from './periods.ts';
import { registrationsAsOf } from './registrations.ts';
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
    goals: goalsAsOf(day),
    opportunities: opportunitiesAsOf(day),
    registrations: registrationsAsOf(day),
    reviews: reviewsAsOf(day),
    commitments: commitmentsAsOf(day),
  };
}
