import type { CurrencySetup } from '../domain/currency/currencies.ts';
import { toCents } from '../domain/money.ts';
import type { OpportunityMapping } from '../fieldMapping.ts';
import { dealText } from '../mirror/dealText.ts';
import type { FactChange } from '../mirror/factTable.ts';
import type { SalesforceRow } from '../salesforce/client.ts';
import { identifiers, soql, SoqlFragment } from '../salesforce/soql.ts';
import { columns } from './columns.ts';
import { dayIn } from './dayIn.ts';
import type { DayOf } from './zonedDay.ts';

/** How facts of one kind are read. */
export interface FactSource {
  readonly object: string;
  /** Everything that belongs to some partner. */
  readonly all: string;
  /** What changed since then, deleted rows too. */
  changedSince(moment: Date): string;
  /** The fact of a row; it belongs to nobody when it was deleted or lacks what the metrics cannot do without. */
  read(row: SalesforceRow): FactChange;
}

/** Opportunities as the mapping describes them; each with its own currency where there are several. */
export function dealSource(mapping: OpportunityMapping, dayOf: DayOf, setup: CurrencySetup): FactSource {
  const selected = columns();
  const id = selected.of('Id');
  const deleted = selected.of('IsDeleted');
  const chain = mapping.partnerChain.map((field) => selected.of(field));
  const amount = selected.of(mapping.amount);
  const close = selected.of(mapping.closeDate);
  const created = selected.of(mapping.createdDate);
  const stage = selected.of(mapping.stage);
  const closed = selected.of('IsClosed');
  const won = selected.of('IsWon');
  const probability = selected.of(mapping.probability);
  const seller = selected.of(mapping.seller);
  const led = selected.of(mapping.ledBy);
  const currency = selected.of(setup === 'single' ? null : 'CurrencyIsoCode');
  const leads = leaderWords(mapping);
  const list = identifiers(selected.names);

  return {
    object: 'Opportunity',
    all: soql`SELECT ${list} FROM Opportunity WHERE ${anyOf(mapping.partnerChain)}`,
    changedSince: (moment) => soql`SELECT ${list} FROM Opportunity WHERE SystemModstamp >= ${moment}`,
    read(row) {
      const dealId = row.text(id);
      const partnerId = firstOf(row, chain);
      const closeDate = dayIn(row.text(close), dayOf);
      if (row.flag(deleted) || partnerId === null || closeDate === null) return gone(dealId);
      const money = row.number(amount);
      const text = dealText({
        id: dealId,
        partnerId,
        sellerId: seller < 0 ? null : row.text(seller) || null,
        amount: money === null ? null : toCents(money),
        ...(currency >= 0 && { currency: row.text(currency) }),
        closeDate,
        createdDate: dayIn(row.text(created), dayOf) ?? closeDate,
        stage: row.text(stage),
        state: row.flag(closed) ? (row.flag(won) ? 'won' : 'lost') : 'open',
        probabilityPercent: row.number(probability) ?? 0,
        ledBy: led < 0 ? null : (leads.get(row.text(led)) ?? null),
      });
      return { id: dealId, partnerId, text };
    },
  };
}

/** The words by which the organisation says who led. */
export function leaderWords(mapping: OpportunityMapping): ReadonlyMap<string, 'partner' | 'vendor'> {
  return new Map([
    ...mapping.ledByPartnerWords.map((word) => [word, 'partner'] as const),
    ...mapping.ledByVendorWords.map((word) => [word, 'vendor'] as const),
  ]);
}

export function gone(id: string): FactChange {
  return { id, partnerId: null, text: null };
}

function firstOf(row: SalesforceRow, chain: readonly number[]): string | null {
  for (const column of chain) {
    const id = row.text(column);
    if (id !== '') return id;
  }
  return null;
}

function anyOf(fields: readonly string[]): SoqlFragment {
  return new SoqlFragment(
    identifiers(fields)
      .map(({ text }) => `${text} != null`)
      .join(' OR '),
  );
}
