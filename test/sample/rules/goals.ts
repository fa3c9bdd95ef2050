import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { goalRows } from './crmSalesOpportunities.ts';
import { planCurrency } from './currencies.ts';
import { keyOf } from './keys.ts';
import type { Goal } from './organisation.ts';
import { quartersOf2017 } from './periods.ts';

/** All four quarters are agreed with the plan for the year, the day before it begins. */
const ACCEPTED_ON = '2016-12-31' as CalendarDate;

export function goalsAsOf(day: CalendarDate): Goal[] {
  return ACCEPTED_ON <= day ? allGoals() : [];
}

export function goalChanges(): Change[] {
  return allGoals().map((goal) => ({
    day: goal.acceptedOn,
    what: 'a goal is accepted',
    kind: 'goals',
    key: goal.key,
    fields: goal,
  }));
}

function allGoals(): Goal[] {
  return goalRows().map(({ partner, periodStart, revenueGoal }) => {
    const period = quartersOf2017().find(({ start }) => start === periodStart)!;
    return {
      key: `${partner}:${period.label}`,
      partner: keyOf.partner(partner),
      currency: planCurrency(partner),
      period: period.key,
      version: 1,
      amount: revenueGoal,
      acceptedOn: ACCEPTED_ON,
    };
  });
}
