import type { CalendarDate } from './calendarDate.ts';

export type RegistrationStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'expired';

/** What the metrics need to know of one deal registration, whichever object holds it. */
export interface DealRegistration {
  readonly id: string;
  readonly partnerId: string | null;
  readonly dealId: string | null;
  readonly status: RegistrationStatus;
  /** Milliseconds since 1970 UTC. */
  readonly submittedAt: number;
  /** Milliseconds since 1970 UTC; null until decided. */
  readonly decidedAt: number | null;
  /** Last day of protection; null = the setting's default window from the day of approval. */
  readonly protectedUntil: CalendarDate | null;
  readonly ledBy: 'partner' | 'vendor' | null;
}

/** Approved at some time: an expired registration that was decided had been approved before it ran out. */
export function wasApproved(registration: DealRegistration): boolean {
  if (registration.status === 'approved') return true;
  return registration.status === 'expired' && registration.decidedAt !== null;
}
