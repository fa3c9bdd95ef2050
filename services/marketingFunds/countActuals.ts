import type { Failures } from '../accountPlans/failures.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { rateOn, type Currencies } from '../domain/currency/currencies.ts';
import { exchange } from '../domain/currency/exchange.ts';
import { toCents, type Cents } from '../domain/money.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { marketingTactic } from '../salesforce/records/marketingTactic.ts';
import { currencyQueries, readCurrencies, readCurrencySetup } from '../salesforce/sources/currencies.ts';
import {
  broughtLead,
  countedTactic,
  dealFields,
  dealsSince,
  partnersOfTactics,
  registeredResults,
  tacticsAndLeads,
  type CountedTactic,
} from '../salesforce/sources/marketingResults.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { actualsOf, type Actuals, type BroughtDeal } from './actuals.ts';

export interface CountDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly dayOf: DayOf;
  readonly today: CalendarDate;
  readonly failures: Failures;
}

/** Partners whose leads and deals are held in memory together. */
const AT_ONCE = 50;
const TACTICS_AT_ONCE = 500;

/**
 * Counts what tactics brought. One deal can be claimed by several tactics of its partner, so all of a partner's are
 * counted together; only what differs is written. @returns tactics written, and the partners that were looked at
 */
export async function countActuals(
  deps: CountDeps,
  tacticIds: readonly string[],
): Promise<{ written: number; partnerIds: readonly string[] }> {
  const partners = new Set<string>();
  for (let from = 0; from < tacticIds.length; from += TACTICS_AT_ONCE) {
    const some = tacticIds.slice(from, from + TACTICS_AT_ONCE);
    for (const record of await deps.salesforce.query(partnersOfTactics(some)))
      partners.add(String(at(record, 'Marketing_Plan__r.Partner__c')));
  }
  const partnerIds = [...partners].sort();
  let written = 0;
  for (let from = 0; from < partnerIds.length; from += AT_ONCE)
    written += await countSome(deps, partnerIds.slice(from, from + AT_ONCE));
  return { written, partnerIds };
}

async function countSome(deps: CountDeps, partnerIds: readonly string[]): Promise<number> {
  const { salesforce, mapping, dayOf, today, failures } = deps;
  const setup = await readCurrencySetup(salesforce);
  const fields = dealFields(mapping.opportunity, setup !== 'single');
  const [tacticRows = [], leadRows = [], named = [], led = []] = await salesforce.queryTogether([
    ...tacticsAndLeads(partnerIds),
    ...registeredResults(partnerIds, fields),
  ]);
  const tactics = tacticRows.map((record) => countedTactic.read(record));
  const leads = leadRows.map((record) => broughtLead.read(record));
  const first = leads.flatMap(({ receivedOn }) => receivedOn ?? []).sort()[0];
  const [others = [], ...rates] = await salesforce.queryTogether([
    // Without a lead nothing is asked for but what has a registration.
    ...(first === undefined
      ? ['SELECT Id FROM Organization']
      : [dealsSince(mapping.opportunity, partnerIds, fields, first)]),
    ...currencyQueries(setup),
  ]);
  const currencies = readCurrencies(setup, rates);

  const records = partnerIds.flatMap((partnerId) => {
    const own = tactics.filter((tactic) => tactic.partnerId === partnerId);
    const deals = new Map<string, BroughtDeal>();
    const keep = (deal: SalesforceRecord, tacticId?: string) => {
      const read = readDeal(deal, { mapping, dayOf, today, currencies, into: own[0]?.currency ?? null });
      const known = deals.get(read.id) ?? read;
      deals.set(read.id, {
        ...known,
        namedTactics: [...known.namedTactics, ...(tacticId ? [tacticId] : [])],
      });
    };
    for (const row of named)
      if (row.Partner__c === partnerId)
        keep(row.Opportunity__r as SalesforceRecord, String(row.Marketing_Tactic__c));
    for (const row of led)
      if (at(row, 'Marketing_Tactic__r.Marketing_Plan__r.Partner__c') === partnerId)
        keep(at(row, 'Registration__r.Opportunity__r') as SalesforceRecord);
    if (first !== undefined)
      for (const row of others) {
        const of = mapping.opportunity.partnerChain.map((path) => at(row, path)).find((each) => each);
        if (of === partnerId) keep(row);
      }
    const counted = actualsOf(
      own.map(({ id }) => id),
      leads
        .filter((lead) => lead.partnerId === partnerId)
        .map((lead) => ({ ...lead, dealId: isOff(lead.registrationStatus) ? null : lead.dealId })),
      [...deals.values()],
    );
    return own.flatMap((tactic) => changeOf(tactic, counted.get(tactic.id)!, today));
  });
  if (records.length === 0) return 0;
  const { object } = marketingTactic;
  return failures.note(object, await salesforce.upsert(object, 'Id', records)).filter(({ error }) => !error)
    .length;
}

function changeOf(tactic: CountedTactic, actuals: Actuals, today: CalendarDate): SalesforceRecord[] {
  const names = Object.keys(actuals) as (keyof Actuals)[];
  // Blank is "nothing counted yet": a tactic that nothing came of yet is left alone.
  if (names.every((name) => (tactic[name] ?? 0) === actuals[name])) return [];
  return [{ Id: tactic.id, ...marketingTactic.write({ ...actuals, actualsAsOf: today }) }];
}

function readDeal(
  deal: SalesforceRecord,
  {
    mapping,
    dayOf,
    today,
    currencies,
    into,
  }: Pick<CountDeps, 'mapping' | 'dayOf' | 'today'> & { currencies: Currencies | null; into: string | null },
): BroughtDeal {
  const isClosed = deal.IsClosed === true;
  const state = isClosed ? (deal.IsWon === true ? 'won' : 'lost') : 'open';
  const money = at(deal, mapping.opportunity.amount) as number | null;
  const closedOn = at(deal, mapping.opportunity.closeDate) as string | null;
  return {
    id: String(deal.Id),
    amount:
      money === null
        ? null
        : converted(toCents(money), deal.CurrencyIsoCode as string | undefined, {
            into,
            currencies,
            on: isClosed && closedOn !== null ? (closedOn.slice(0, 10) as CalendarDate) : today,
          }),
    state,
    createdOn: dayOf(Date.parse(String(deal.CreatedDate).replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))),
    customerName: at(deal, 'Account.Name') as string | null,
    customerDomain: at(deal, 'Account.Website') as string | null,
    namedTactics: [],
  };
}

/** Null where it cannot be converted: then it counts and has no amount. */
function converted(
  amount: Cents,
  from: string | undefined,
  { into, currencies, on }: { into: string | null; currencies: Currencies | null; on: CalendarDate },
): Cents | null {
  const wanted = into ?? currencies?.corporate;
  if (currencies === null || from === undefined || wanted === undefined || from === wanted) return amount;
  const [one, other] = [rateOn(currencies, from, on), rateOn(currencies, wanted, on)];
  return typeof one === 'string' || typeof other === 'string' ? null : exchange(amount, one.rate, other.rate);
}

function isOff(status: string | null): boolean {
  return status === 'Rejected' || status === 'Withdrawn';
}

function at(record: SalesforceRecord, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value ? ((value as SalesforceRecord)[name] ?? null) : null), record);
}
