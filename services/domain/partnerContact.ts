import type { CalendarDate } from './calendarDate.ts';

/** A person at a partner. Whoever is no contact of the partner any more is not in the list at all. */
export interface PartnerContact {
  readonly id: string;
  readonly name: string;
  /** The last day of work there; null = still there. */
  readonly leftOn: CalendarDate | null;
}
