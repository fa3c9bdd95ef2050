import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import type { Cents } from '../../domain/money.ts';
import { count, money } from './fieldCodecs.ts';
import type { MeasuredTable } from './measured.ts';

/** What conversion did to a partner's figures; null where the organisation has one currency. */
export interface Exchanged {
  readonly basis: ExchangeBasis;
  /** Won in the currency of totals, by which partners can be compared; null in periods that no total has. */
  readonly companyWon: Cents | null;
}

export const EXCHANGE_FIELDS = {
  exchangeEffect: { name: 'Exchange_Effect_Amount__c', codec: money, of: (e) => e?.basis.fxEffect ?? null },
  companyWon: { name: 'Company_Won__c', codec: money, of: (e) => e?.companyWon ?? null },
  unconvertedCount: { name: 'Unconverted_Count__c', codec: count, of: (e) => e && unconverted(e.basis) },
} satisfies MeasuredTable<Exchanged | null>;

function unconverted({ issues }: ExchangeBasis): number {
  return issues.reduce((sum, { records }) => sum + records, 0);
}
