import type { CalendarDate } from './calendarDate.ts';

export type CertifiedRole = 'seller' | 'engineer';

/** A certification that a person at a partner has earned. */
export interface Certification {
  readonly id: string;
  readonly partnerId: string;
  /** Null when the contact has been deleted. */
  readonly contactId: string | null;
  readonly role: CertifiedRole;
  readonly earnedOn: CalendarDate;
  /** The last day on which it counts; null = it does not expire. */
  readonly expiresOn: CalendarDate | null;
}
