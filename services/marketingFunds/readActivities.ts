import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Cents } from '../domain/money.ts';
import { rateOn, type Currencies } from '../domain/currency/currencies.ts';
import { exchange } from '../domain/currency/exchange.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { approvalRule } from '../salesforce/records/approvalRule.ts';
import { userRole } from '../salesforce/records/userRole.ts';
import { currencyQueries, readCurrencies, readCurrencySetup } from '../salesforce/sources/currencies.ts';
import {
  activityQueries,
  askedActivity,
  awayPerson,
  decider,
  deciders,
  ledgerStep,
  type AskedActivity,
  type LedgerStep,
} from '../salesforce/sources/fundWork.ts';
import type { Asked, People, Rule } from './route.ts';

/** Activities with everything that their decisions depend on. */
export interface ActivityBook {
  readonly activities: readonly AskedActivity[];
  /** By number. */
  stepsOf(activityId: string): readonly LedgerStep[];
  readonly rules: readonly Rule[];
  askedOf(activity: AskedActivity): Asked;
  /** Who is there to decide for this partner. */
  peopleFor(partnerId: string): People;
  nameOf(userId: string): string | null;
}

/** Two calls, and one more where the organisation has several currencies. */
export async function readActivities(
  salesforce: SalesforceClient,
  ids: readonly string[],
  today: CalendarDate,
): Promise<ActivityBook> {
  const [activityRows = [], stepRows = [], ruleRows = [], roleRows = [], awayRows = []] =
    await salesforce.queryTogether(activityQueries(ids));
  const activities = activityRows.map((record) => askedActivity.read(record));
  const steps = stepRows.map((record) => ledgerStep.read(record));
  const rules = ruleRows.map((record) => approvalRule.read(record));
  const roles = new Map(roleRows.map((record) => userRole.read(record)).map((role) => [role.id, role]));
  const away = awayRows
    .map((record) => awayPerson.read(record))
    .filter(({ start, end }) => start <= today && today <= end);

  const named = [
    ...rules.flatMap(({ approverId, delegateId, escalateToId }) => [approverId, delegateId, escalateToId]),
    ...activities.flatMap(({ managerId, escalateToId }) => [managerId, escalateToId]),
  ].filter((id): id is string => id !== null);
  const found = named.length === 0 ? [] : await salesforce.query(deciders([...new Set(named)]));
  const users = new Map(found.map((record) => decider.read(record)).map((user) => [user.id, user]));
  const currencies = await readAllCurrencies(salesforce, activities);

  const regionsFrom = (roleId: string | null): string[] => {
    const role = roles.get(roleId ?? '');
    return role === undefined ? [] : [role.name, ...regionsFrom(role.parentRoleId)];
  };
  return {
    activities,
    stepsOf: (activityId) => steps.filter((step) => step.activityId === activityId),
    rules,
    askedOf: ({ askedAmount, fundCurrency, kind, managerId, creatorId }) => ({
      amount: inCorporate(askedAmount, fundCurrency, currencies, today),
      kind,
      regions: regionsFrom(users.get(managerId)?.roleId ?? null),
      managerId,
      creatorId,
    }),
    peopleFor: (partnerId) => ({
      isThere: (id) => users.get(id)?.isActive === true,
      isAway: (id) => away.some((one) => one.partnerId === partnerId && one.who === users.get(id)?.name),
    }),
    nameOf: (id) => users.get(id)?.name ?? null,
  };
}

async function readAllCurrencies(
  salesforce: SalesforceClient,
  activities: readonly AskedActivity[],
): Promise<Currencies | null> {
  if (activities.every(({ fundCurrency }) => fundCurrency === null)) return null;
  const setup = await readCurrencySetup(salesforce);
  const queries = currencyQueries(setup);
  return readCurrencies(setup, queries.length === 0 ? [] : await salesforce.queryTogether(queries));
}

/** Null where it cannot be converted. */
function inCorporate(
  amount: Cents,
  currency: string | null,
  currencies: Currencies | null,
  today: CalendarDate,
): Cents | null {
  if (currencies === null || currency === null || currency === currencies.corporate) return amount;
  const rate = rateOn(currencies, currency, today);
  return typeof rate === 'string' ? null : exchange(amount, rate.rate, 1);
}
