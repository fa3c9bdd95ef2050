import { addDays, type CalendarDate } from './calendarDate.ts';
import type { Certification, CertifiedRole } from './certification.ts';
import type { PartnerContact } from './partnerContact.ts';

/** How far ahead a certification is said to expire soon (metrics.md §4, Certification attainment). */
export const EXPIRING_WITHIN_DAYS = 60;

export interface CertifiedPeople {
  /** People who are certified on a day: once each, however many certifications they hold; in one role, or in any. */
  count(day: CalendarDate, role?: CertifiedRole): number;
  /** People who are certified on a day and no longer 60 days later, once per role. */
  expiring(day: CalendarDate): number;
}

/** Certifications count from the day they were earned through the day they expire, while the person is still there. */
export function certifiedPeople(
  certifications: readonly Certification[],
  contacts: readonly PartnerContact[],
): CertifiedPeople {
  const people = new Map(contacts.map((contact) => [contact.id, contact]));

  const certified = (day: CalendarDate, role: CertifiedRole): Set<string> => {
    const holders = certifications.filter(
      (one) => one.role === role && isValid(one, day) && isThere(people.get(one.contactId ?? ''), day),
    );
    return new Set(holders.map(({ contactId }) => contactId as string));
  };

  return {
    count(day, role) {
      if (role !== undefined) return certified(day, role).size;
      return new Set([...certified(day, 'seller'), ...certified(day, 'engineer')]).size;
    },
    expiring(day) {
      const later = addDays(day, EXPIRING_WITHIN_DAYS);
      return (['seller', 'engineer'] as const).reduce((sum, role) => {
        const still = certified(later, role);
        return sum + [...certified(day, role)].filter((id) => !still.has(id)).length;
      }, 0);
    },
  };
}

function isValid({ earnedOn, expiresOn }: Certification, day: CalendarDate): boolean {
  return earnedOn <= day && (expiresOn === null || day <= expiresOn);
}

function isThere(contact: PartnerContact | undefined, day: CalendarDate): boolean {
  return contact !== undefined && (contact.leftOn === null || day <= contact.leftOn);
}
