import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { goalRows } from './crmSalesOpportunities.ts';
import { planCurrency } from './currencies.ts';
import { keyOf } from './keys.ts';
import { once } from './once.ts';
import type { FurtherGoal } from './organisation.ts';
import { mutualQuarters, quartersOf2017 } from './periods.ts';
import { OTHER_FISCAL_YEAR } from './program.ts';
import { sellersOf } from './sellers.ts';

/** With the plan for the year, as the goals that they are parts of. */
const ACCEPTED_ON = '2016-12-31' as CalendarDate;

export function furtherGoalsAsOf(day: CalendarDate): FurtherGoal[] {
  return ACCEPTED_ON <= day ? allFurtherGoals() : [];
}

export function furtherGoalChanges(): Change[] {
  return allFurtherGoals().map((goal) => ({
    day: goal.acceptedOn,
    what: goal.seller === null ? 'a goal for a mutual period is accepted' : 'a seller takes on a goal',
    kind: 'furtherGoals',
    key: goal.key,
    fields: goal,
  }));
}

const allFurtherGoals = once((): FurtherGoal[] => [...sellerGoals(), ...mutualGoals()]);

/** The partner's goal in the proportion of the sellers' deals, in hundreds; the agent takes what is left. */
function sellerGoals(): FurtherGoal[] {
  return goalRows().flatMap(({ partner, periodStart, revenueGoal }) => {
    const period = quartersOf2017().find(({ start }) => start === periodStart)!;
    const sellers = sellersOf(partner);
    const shares = sellers.reduce((sum, { share }) => sum + share, 0);
    const amounts = sellers.map(({ share }) => Math.floor((revenueGoal * share) / shares / 100) * 100);
    const left = revenueGoal - amounts.reduce((sum, amount) => sum + amount, 0);
    return sellers.map(({ key, number }) => ({
      key: `${partner}:${period.label}:s${number}`,
      partner: keyOf.partner(partner),
      currency: planCurrency(partner),
      seller: key,
      period: period.key,
      version: 1,
      amount: amounts[number]! + (number === 0 ? left : 0),
      acceptedOn: ACCEPTED_ON,
    }));
  });
}

/** A quarter of the partner's goals for the year each. */
function mutualGoals(): FurtherGoal[] {
  const goals = goalRows().filter(({ partner }) => partner === OTHER_FISCAL_YEAR);
  const quarter = Math.round(goals.reduce((sum, { revenueGoal }) => sum + revenueGoal, 0) / goals.length);
  return mutualQuarters().map(({ key, label }) => ({
    key: `${OTHER_FISCAL_YEAR}:${label}`,
    partner: keyOf.partner(OTHER_FISCAL_YEAR),
    currency: planCurrency(OTHER_FISCAL_YEAR),
    seller: null,
    period: key,
    version: 1,
    amount: quarter,
    acceptedOn: ACCEPTED_ON,
  }));
}
