import type { CalendarDate } from './calendarDate.ts';
import type { Cents } from './money.ts';

/** One version of what partner and vendor agreed for a period. */
export interface Goal {
  readonly id: string;
  readonly partnerId: string;
  readonly periodId: string;
  readonly version: number;
  readonly status: 'proposed' | 'accepted' | 'superseded' | 'declined';
  /** null = not filled in yet; 0 = deliberately none (metrics.md §0). Never negative. */
  readonly amount: Cents | null;
  readonly acceptedOn: CalendarDate | null;
}
