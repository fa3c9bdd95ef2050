import type { Deal } from './deal.ts';
import { wasApproved, type DealRegistration } from './dealRegistration.ts';

/** What registrations say about the deals that they name. */
export interface RegisteredDeals {
  /** Who leads a deal, from the registration that names it; null where none says so. */
  ledBy(dealId: string): Deal['ledBy'];
}

/** Where several registrations name a deal, an approved one speaks before others, then the one submitted first. */
export function registeredDeals(registrations: readonly DealRegistration[]): RegisteredDeals {
  const speaking = new Map<string, DealRegistration>();
  for (const registration of registrations) {
    if (!registration.dealId || !registration.ledBy) continue;
    const known = speaking.get(registration.dealId);
    if (!known || speaksBefore(registration, known)) speaking.set(registration.dealId, registration);
  }
  return { ledBy: (dealId) => speaking.get(dealId)?.ledBy ?? null };
}

function speaksBefore(one: DealRegistration, other: DealRegistration): boolean {
  if (wasApproved(one) !== wasApproved(other)) return wasApproved(one);
  if (one.submittedAt !== other.submittedAt) return one.submittedAt < other.submittedAt;
  return one.id < other.id;
}
