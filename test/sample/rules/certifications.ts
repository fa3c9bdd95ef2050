import { addDays, addMonths, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { Certification } from './organisation.ts';
import { engineersOf, sellersOf } from './sellers.ts';

const FIRST_DAY = '2016-02-01' as CalendarDate;
/** Certificates hold for two years; until the end of 2017 they were earned on some day of these. */
const DAYS = 640;
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

/** Two of three sellers, and three of four engineers. */
const allCertifications = once((): Certification[] =>
  teamRows().flatMap(({ salesAgent }) => [
    ...sellersOf(salesAgent).flatMap(({ key }) =>
      certified(salesAgent, key, 'Seller', made(`sells ${key}`, 3) < 2),
    ),
    ...engineersOf(salesAgent).flatMap((key) =>
      certified(salesAgent, key, 'Engineer', made(`builds ${key}`, 4) < 3),
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
