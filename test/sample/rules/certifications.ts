import { addDays, addMonths, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { Certification } from './organisation.ts';
import { engineersOf, sellersOf } from './sellers.ts';

const FIRST_DAY = '2015-11-15' as CalendarDate;
/** Earned on some day of these two years; certificates hold for as long. */
const DAYS = 730;
const MONTHS_VALID = 24;

export function certificationsAsOf(day: CalendarDate): Certification[] {
  return allCertifications().filter(({ earnedOn }) => earnedOn <= day);
}

export function certificationChanges(): Change[] {
  return allCertifications().map((certification) => ({
    day: certification.earnedOn,
    what: 'somebody is certified',
    kind: 'certifications',
    key: certification.key,
    fields: certification,
  }));
}

/** Three of four sellers, and five of six engineers. */
const allCertifications = once((): Certification[] =>
  teamRows().flatMap(({ salesAgent }) => [
    ...sellersOf(salesAgent).flatMap(({ key }) =>
      certified(salesAgent, key, 'Seller', made(`sells ${key}`, 4) < 3),
    ),
    ...engineersOf(salesAgent).flatMap((key) =>
      certified(salesAgent, key, 'Engineer', made(`builds ${key}`, 6) < 5),
    ),
  ]),
);

function certified(
  agent: string,
  contact: string,
  role: Certification['role'],
  isCertified: boolean,
): Certification[] {
  if (!isCertified) return [];
  const earnedOn = addDays(FIRST_DAY, made(`earned ${contact}`, DAYS));
  return [
    {
      key: `made:certification:${contact}`,
      name: role === 'Seller' ? 'GTX sales professional' : 'GTX solutions engineer',
      partner: keyOf.partner(agent),
      contact,
      role,
      earnedOn,
      expiresOn: addDays(addMonths(earnedOn, MONTHS_VALID), -1),
    },
  ];
}
