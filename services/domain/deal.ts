import type { CalendarDate } from './calendarDate.ts';
import type { Cents } from './money.ts';

/** What the metrics need to know of one opportunity, in the currency that is measured in. */
export interface Deal {
  readonly id: string;
  /** Whose deal it is, by the configured chain; null when the chain leads nowhere. */
  readonly partnerId: string | null;
  /** The partner's salesperson, where known. */
  readonly sellerId: string | null;
  /** null = blank in Salesforce, which is not zero. Negative = credit or return. */
  readonly amount: Cents | null;
  /** There is an amount, in a currency that could not be converted: it is left out of money, but it is not blank. */
  readonly isUnconverted?: boolean;
  readonly closeDate: CalendarDate;
  readonly createdDate: CalendarDate;
  readonly stage: string;
  readonly state: 'open' | 'won' | 'lost';
  /** At or above the qualifying stage (setting). Meaningful only while open. */
  readonly qualified: boolean;
  /** 0 to 100, as Salesforce holds it. */
  readonly probabilityPercent: number;
  readonly ledBy: 'partner' | 'vendor' | null;
}
