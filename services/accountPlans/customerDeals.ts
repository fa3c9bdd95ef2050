import { toCents, type Cents } from '../domain/money.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { OpportunityMapping } from '../fieldMapping.ts';
import type { SalesforceRow } from '../salesforce/client.ts';
import { identifiers, soql, SoqlFragment } from '../salesforce/soql.ts';
import { columns } from '../sync/columns.ts';
import { leaderWords } from '../sync/dealSource.ts';
import { dayIn } from '../sync/dayIn.ts';
import type { DayOf } from '../sync/zonedDay.ts';

/** A deal of a partner with a customer that has an account, as a plan looks at it. */
export interface CustomerDeal {
  readonly id: string;
  readonly partnerId: string;
  readonly customer: CustomerAccount;
  /** Key of its main product; null where nobody named one. */
  readonly product: string | null;
  /** In the currency of the deal. */
  readonly amount: Cents | null;
  /** ISO 4217; null in an organisation with one currency. */
  readonly currency: string | null;
  readonly state: 'open' | 'won' | 'lost';
  readonly closeDate: CalendarDate;
  readonly ledBy: 'partner' | 'vendor' | null;
}

export interface CustomerAccount {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly country: string | null;
  readonly employees: number | null;
}

export interface CustomerDealSource {
  /** Won and open deals of these partners that name their customer. */
  ofPartners(partnerIds: readonly string[]): string;
  /** Null for a deal that names no partner after all, or closes on no day. */
  read(row: SalesforceRow): CustomerDeal | null;
}

/**
 * @param product field of the key; null where the organisation has none
 * @param hasCurrencies whether deals say which currency they are in
 */
export function customerDealSource(
  mapping: OpportunityMapping,
  product: string | null,
  hasCurrencies: boolean,
  dayOf: DayOf,
): CustomerDealSource {
  const selected = columns();
  const id = selected.of('Id');
  const chain = mapping.partnerChain.map((field) => selected.of(field));
  const accountId = selected.of('AccountId');
  const accountName = selected.of('Account.Name');
  const website = selected.of('Account.Website');
  const country = selected.of('Account.BillingCountry');
  const employees = selected.of('Account.NumberOfEmployees');
  const amount = selected.of(mapping.amount);
  const close = selected.of(mapping.closeDate);
  const closed = selected.of('IsClosed');
  const won = selected.of('IsWon');
  const led = selected.of(mapping.ledBy);
  const productColumn = selected.of(product);
  const currency = selected.of(hasCurrencies ? 'CurrencyIsoCode' : null);
  const leads = leaderWords(mapping);
  const list = identifiers(selected.names);

  return {
    ofPartners: (partnerIds) =>
      soql`SELECT ${list} FROM Opportunity WHERE (${isOneOf(mapping.partnerChain, partnerIds)}) AND AccountId != null AND (IsClosed = false OR IsWon = true)`,
    read(row) {
      const partnerId = chain.map((column) => row.text(column)).find((text) => text !== '');
      const closeDate = dayIn(row.text(close), dayOf);
      if (partnerId === undefined || closeDate === null) return null;
      const money = row.number(amount);
      return {
        id: row.text(id),
        partnerId,
        customer: {
          id: row.text(accountId),
          name: row.text(accountName),
          website: row.text(website) || null,
          country: row.text(country) || null,
          employees: row.number(employees),
        },
        product: productColumn < 0 ? null : row.text(productColumn).trim() || null,
        amount: money === null ? null : toCents(money),
        currency: currency < 0 ? null : row.text(currency),
        state: row.flag(closed) ? (row.flag(won) ? 'won' : 'lost') : 'open',
        closeDate,
        ledBy: led < 0 ? null : (leads.get(row.text(led)) ?? null),
      };
    },
  };
}

function isOneOf(fields: readonly string[], ids: readonly string[]): SoqlFragment {
  return new SoqlFragment(
    identifiers(fields)
      .map((field) => soql`${field} IN ${ids}`)
      .join(' OR '),
  );
}
