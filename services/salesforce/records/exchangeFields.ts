import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import { count, money } from './fieldCodecs.ts';
import type { MeasuredTable } from './measured.ts';

/** What conversion did to a partner's figures; blank where the organisation has one currency. */
export const EXCHANGE_FIELDS = {
  exchangeEffect: { name: 'Exchange_Effect_Amount__c', codec: money, of: (basis) => basis?.fxEffect ?? null },
  unconvertedCount: {
    name: 'Unconverted_Count__c',
    codec: count,
    of: (basis) => basis && unconverted(basis),
  },
} satisfies MeasuredTable<ExchangeBasis | null>;

function unconverted({ issues }: ExchangeBasis): number {
  return issues.reduce((sum, { records }) => sum + records, 0);
}
