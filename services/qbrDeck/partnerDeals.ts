import type { NamedDeal } from '../deck/assembleDeckData.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { toCents } from '../domain/money.ts';
import type { OpportunityMapping } from '../fieldMapping.ts';
import type { SalesforceRow } from '../salesforce/client.ts';
import { lookupName } from '../salesforce/lookupName.ts';
import { dateLiteral, identifier, identifiers, soql, SoqlFragment } from '../salesforce/soql.ts';
import { columns } from '../sync/columns.ts';
import { dayIn } from '../sync/dayIn.ts';
import type { DayOf } from '../sync/zonedDay.ts';

/** A partner's deals with their names, as the mapping finds them. */
export interface PartnerDeals {
  readonly query: string;
  /** Null for a deal without a close date: it cannot be placed in any period. */
  readonly read: (row: SalesforceRow) => OwnNamedDeal | null;
}

export interface DealManners {
  readonly dayOf: DayOf;
  readonly qualifies: (stage: string) => boolean;
  /** Where there are several, a deal says its own. */
  readonly hasCurrencies: boolean;
}

/** A deal as its record has it, its amount in its own currency. */
export type OwnNamedDeal = NamedDeal & { readonly currency?: string };

/** Deals that close from `from` to `to`, and those that are open and should have closed before. */
export function partnerDeals(
  mapping: OpportunityMapping,
  partnerId: string,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  { dayOf, qualifies, hasCurrencies }: DealManners,
): PartnerDeals {
  const selected = columns();
  const id = selected.of('Id');
  const name = selected.of('Name');
  const customer = selected.of('Account.Name');
  const seller = selected.of(mapping.seller === null ? null : lookupName(mapping.seller));
  const stage = selected.of(mapping.stage);
  const amount = selected.of(mapping.amount);
  const close = selected.of(mapping.closeDate);
  const probability = selected.of(mapping.probability);
  const closed = selected.of('IsClosed');
  const won = selected.of('IsWon');
  const nextStep = selected.of('NextStep');
  const currency = selected.of(hasCurrencies ? 'CurrencyIsoCode' : null);
  const closeDate = identifier(mapping.closeDate);
  const whose = firstFilled(mapping.partnerChain, partnerId);
  return {
    query:
      soql`SELECT ${identifiers(selected.names)} FROM Opportunity WHERE (${whose}) ` +
      soql`AND ((${closeDate} >= ${dateLiteral(from)} AND ${closeDate} <= ${dateLiteral(to)}) ` +
      soql`OR (IsClosed = false AND ${closeDate} < ${dateLiteral(from)}))`,
    read(row) {
      const day = dayIn(row.text(close), dayOf);
      if (day === null) return null;
      const money = row.number(amount);
      return {
        id: row.text(id),
        name: row.text(name),
        customer: row.text(customer) || null,
        seller: seller < 0 ? null : row.text(seller) || null,
        stage: row.text(stage),
        amount: money === null ? null : toCents(money),
        ...(currency >= 0 && { currency: row.text(currency) }),
        closeDate: day,
        nextStep: row.text(nextStep) || null,
        state: row.flag(closed) ? (row.flag(won) ? 'won' : 'lost') : 'open',
        qualified: qualifies(row.text(stage)),
        probabilityPercent: row.number(probability) ?? 0,
      };
    },
  };
}

/** The first lookup of the chain that is filled in says whose deal it is. */
function firstFilled(chain: readonly string[], partnerId: string): SoqlFragment {
  const alternatives = chain.map((field, index) => {
    const empty = chain.slice(0, index).map((earlier) => soql`${identifier(earlier)} = null`);
    return `(${[...empty, soql`${identifier(field)} = ${partnerId}`].join(' AND ')})`;
  });
  return new SoqlFragment(alternatives.join(' OR '));
}
