import type { CalendarDate } from '../domain/calendarDate.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { accountPlan } from '../salesforce/records/accountPlan.ts';
import { planCustomer, planCustomerKey } from '../salesforce/records/planCustomer.ts';
import {
  customersOfPlans,
  knownCustomer,
  tendedPlan,
  tendedPlans,
  type KnownCustomer,
  type TendedPlan,
} from '../salesforce/sources/planCustomers.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import type { CustomerAccount, CustomerDeal } from './customerDeals.ts';
import type { Failures } from './failures.ts';
import { dealsInCurrency } from './planMoney.ts';
import { customerPosition, NO_POSITION, type CustomerPosition } from './positions.ts';
import { knownProducts } from './knownProducts.ts';
import { planProducts, type KnownProduct, type PlanProduct } from './products.ts';
import { readPartnerDeals, type PartnerDeals } from './readPartnerDeals.ts';
import { customerFinder, identityOf, type FindCustomer } from './sameCustomer.ts';

export interface LookUpDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly dayOf: DayOf;
  readonly today: CalendarDate;
  readonly failures: Failures;
}

/** Plans whose customers are looked up in one go; their deals are held in memory meanwhile. */
const AT_ONCE = 100;

/**
 * Stamps what customers of plans own and have open, and the columns of the grid, from the deals of the plan's partner;
 * customers of deals that the plan does not have yet join it. Only what differs is written, so doing it twice is doing
 * it once, and the plan is stamped last.
 * @returns how many customers were written
 */
export async function lookUpCustomers(deps: LookUpDeps, planIds: readonly string[]): Promise<number> {
  let written = 0;
  for (let from = 0; from < planIds.length; from += AT_ONCE)
    written += await lookUpSome(deps, planIds.slice(from, from + AT_ONCE));
  return written;
}

async function lookUpSome(deps: LookUpDeps, planIds: readonly string[]): Promise<number> {
  const { salesforce, mapping, dayOf, today, failures } = deps;
  const [planRows = [], customerRows = []] = await salesforce.queryTogether([
    tendedPlans(planIds),
    customersOfPlans(planIds),
  ]);
  const plans = planRows.map((record) => tendedPlan.read(record));
  if (plans.length === 0) return 0;
  const customers = customerRows.map((record) => knownCustomer.read(record));
  const products = await knownProducts(salesforce);
  const deals = await readPartnerDeals(salesforce, mapping, partnersOf(plans), dayOf);

  const changes = plans.map((plan) =>
    planChanges(
      plan,
      customers.filter(({ planId }) => planId === plan.id),
      products,
      deals,
      today,
    ),
  );
  const { object, fields } = planCustomer;
  const writes = [
    { object, externalIdField: fields.key, records: changes.flatMap(({ joining }) => joining) },
    { object, externalIdField: 'Id', records: changes.flatMap(({ changed }) => changed) },
  ].filter(({ records }) => records.length > 0);
  const results = (await salesforce.upsertTogether(writes)).flatMap((some) => failures.note(object, some));
  const stamps = changes.flatMap(({ stamp }) => (stamp === null ? [] : [stamp]));
  if (stamps.length > 0)
    failures.note(accountPlan.object, await salesforce.upsert(accountPlan.object, 'Id', stamps));
  return results.filter(({ error }) => !error).length;
}

interface PlanChanges {
  /** Customers that the plan does not have yet. */
  readonly joining: readonly SalesforceRecord[];
  readonly changed: readonly SalesforceRecord[];
  /** Null when the plan says all of it already. */
  readonly stamp: SalesforceRecord | null;
}

function planChanges(
  plan: TendedPlan,
  customers: readonly KnownCustomer[],
  products: readonly KnownProduct[],
  partnerDeals: PartnerDeals,
  today: CalendarDate,
): PlanChanges {
  const own = partnerDeals.ofPartner(plan.partnerId);
  const deals = dealsInCurrency(own, partnerDeals.currencies, plan.currency, today);
  const find = customerFinder(customers);
  const positionOf = (some: readonly CustomerDeal[]) =>
    customerPosition(some, partnerDeals.registered, { start: plan.start, end: plan.end, today });
  const joining: SalesforceRecord[] = [];
  const changed: SalesforceRecord[] = [];
  const seen = new Set<string>();
  for (const [account, some] of byCustomer(deals)) {
    const known = placeOf(account, find);
    const position = stampOf(positionOf(some), partnerDeals.namesProducts);
    // Two accounts of one name cannot both be the customer that people wrote down.
    if (known === null || seen.has(known.id)) joining.push(newCustomer(plan.id, account, some, position));
    else {
      seen.add(known.id);
      changed.push(...changeOf(known, account.id, position));
    }
  }
  for (const customer of customers) {
    if (customer.accountId === null || seen.has(customer.id)) continue;
    changed.push(...changeOf(customer, customer.accountId, stampOf(NO_POSITION, true)));
  }
  return { joining, changed, stamp: planStamp(plan, products, deals, partnerDeals.namesProducts, today) };
}

function placeOf(
  { id, name, website, country }: CustomerAccount,
  find: FindCustomer<KnownCustomer>,
): KnownCustomer | null {
  return find({ accountId: id, name, domain: website, country });
}

function newCustomer(
  planId: string,
  account: CustomerAccount,
  deals: readonly CustomerDeal[],
  position: ReturnType<typeof stampOf>,
): SalesforceRecord {
  const { id: accountId, name, website: domain, country, employees } = account;
  return planCustomer.write({
    planId,
    key: planCustomerKey(planId, identityOf({ accountId, name, domain, country })),
    name,
    accountId,
    domain,
    country,
    size: employees === null ? null : `${employees.toLocaleString('en-US')} staff`,
    kind: deals.some(({ state }) => state === 'won') ? 'existing' : 'new',
    ...position,
  });
}

function changeOf(
  known: KnownCustomer,
  accountId: string,
  position: ReturnType<typeof stampOf>,
): SalesforceRecord[] {
  const wanted = { accountId, ...position };
  const same = (Object.keys(wanted) as (keyof typeof wanted)[]).every((name) => known[name] === wanted[name]);
  return same ? [] : [{ Id: known.id, ...planCustomer.write(wanted) }];
}

function stampOf({ positions, owned, open, openCount }: CustomerPosition, namesProducts: boolean) {
  return {
    positions: JSON.stringify(namesProducts ? positions : []),
    ownedAmount: owned,
    openAmount: open,
    openCount,
  };
}

function planStamp(
  plan: TendedPlan,
  known: readonly KnownProduct[],
  deals: readonly CustomerDeal[],
  namesProducts: boolean,
  today: CalendarDate,
): SalesforceRecord | null {
  const before = JSON.parse(plan.products ?? '[]') as PlanProduct[];
  const keys = before.map(({ key }) => key);
  const products = JSON.stringify(namesProducts ? planProducts(keys, known, deals) : []);
  if (plan.products === products && plan.positionAsOf === today) return null;
  return { Id: plan.id, ...accountPlan.write({ products, positionAsOf: today }) };
}

function byCustomer(deals: readonly CustomerDeal[]): Map<CustomerAccount, CustomerDeal[]> {
  const accounts = new Map<string, CustomerDeal[]>();
  for (const deal of deals) {
    const known = accounts.get(deal.customer.id);
    if (known === undefined) accounts.set(deal.customer.id, [deal]);
    else known.push(deal);
  }
  return new Map([...accounts.values()].map((some) => [some[0]!.customer, some]));
}

function partnersOf(plans: readonly TendedPlan[]): string[] {
  return [...new Set(plans.map(({ partnerId }) => partnerId))];
}
