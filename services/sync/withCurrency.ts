import type { MeasuringDeps } from './measureTouched.ts';
import type { OutgoingRecord } from './outbox.ts';

/**
 * Where there are several currencies every record has one, and would get that of our own user: it must be the one that
 * the amounts are in, or Salesforce shows them with another's symbol.
 */
export function withCurrency(
  outgoing: OutgoingRecord,
  { measuring }: Pick<MeasuringDeps, 'measuring'>,
  code: string,
): OutgoingRecord {
  if (!measuring.hasCurrencies) return outgoing;
  return { ...outgoing, record: { ...outgoing.record, CurrencyIsoCode: code } };
}
