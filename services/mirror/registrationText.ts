import { dayNumber } from '../domain/calendarDate.ts';
import type { DealRegistration, RegistrationStatus } from '../domain/dealRegistration.ts';
import { dayOf } from './dealText.ts';

const STATUSES: readonly RegistrationStatus[] = ['pending', 'approved', 'rejected', 'withdrawn', 'expired'];

/** A deal registration in some 45 characters. */
export function registrationText(registration: DealRegistration): string {
  const { status, ledBy, decidedAt, protectedUntil } = registration;
  return [
    registration.dealId ?? '',
    STATUSES.indexOf(status),
    ledBy === null ? '' : ledBy[0],
    registration.submittedAt.toString(36),
    decidedAt === null ? '' : decidedAt.toString(36),
    protectedUntil === null ? '' : dayNumber(protectedUntil).toString(36),
  ].join('|');
}

export function registrationFromText(id: string, partnerId: string, text: string): DealRegistration {
  const [deal, status, led, submitted, decided, until] = text.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    id,
    partnerId,
    dealId: deal === '' ? null : deal,
    status: STATUSES[Number(status)] as RegistrationStatus,
    submittedAt: parseInt(submitted, 36),
    decidedAt: decided === '' ? null : parseInt(decided, 36),
    protectedUntil: until === '' ? null : dayOf(until),
    ledBy: led === 'p' ? 'partner' : led === 'v' ? 'vendor' : null,
  };
}
