import { addDays, daysBetween, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import {
  dealRows,
  productRows,
  registrationRows,
  type DealRow,
  type RegistrationRow,
} from './crmSalesOpportunities.ts';
import { dealCurrency } from './currencies.ts';
import { keyOf } from './keys.ts';
import { once } from './once.ts';
import { appearsOn } from './opportunities.ts';
import type { Registration } from './organisation.ts';

/** What the program protects where nothing else is said; see the default of the metric settings. */
const PROTECTED_DAYS = 90;

export function registrationsAsOf(day: CalendarDate): Registration[] {
  return withDeals()
    .filter(({ row }) => row.submittedDate <= day)
    .map(({ row, deal }) => ({
      ...whenSubmitted(row, deal),
      ...(row.decidedDate <= day ? whenDecided(row) : {}),
      opportunity: appearsOn(deal) <= day ? row.opportunityId : null,
      approvedFor: approvedFor(row, deal, day),
    }));
}

export function registrationChanges(): Change[] {
  return withDeals().flatMap(({ row, deal }) => {
    const about = { kind: 'registrations' as const, key: row.registrationId };
    const submitted = {
      ...about,
      day: row.submittedDate,
      what: 'a registration is submitted',
      fields: whenSubmitted(row, deal),
    };
    const decided = {
      ...about,
      day: row.decidedDate,
      what: row.decision === 'Approved' ? 'a registration is approved' : 'a registration is rejected',
      fields: { ...whenDecided(row), approvedFor: approvedFor(row, deal, row.decidedDate) },
    };
    const linked = {
      ...about,
      day: appearsOn(deal),
      what: 'a registration finds its deal',
      fields: { opportunity: row.opportunityId, approvedFor: approvedFor(row, deal, appearsOn(deal)) },
    };
    return appearsOn(deal) > row.submittedDate ? [submitted, decided, linked] : [submitted, decided];
  });
}

function whenSubmitted(row: RegistrationRow, deal: DealRow): Registration {
  return {
    key: row.registrationId,
    partner: keyOf.partner(row.partner),
    opportunity: appearsOn(deal) <= row.submittedDate ? row.opportunityId : null,
    customerName: deal.account,
    product: deal.product,
    expectedAmount: productRows().find(({ product }) => product === deal.product)!.salesPrice,
    currency: dealCurrency(row.partner, deal.product),
    status: 'Pending',
    submittedOn: row.submittedDate,
    decidedOn: null,
    reason: null,
    protectedUntil: null,
    approvedFor: null,
    ledBy: row.ledBy,
  };
}

function whenDecided(
  row: RegistrationRow,
): Pick<Registration, 'status' | 'decidedOn' | 'reason' | 'protectedUntil'> {
  const isApproved = row.decision === 'Approved';
  return {
    status: row.decision,
    decidedOn: row.decidedDate,
    reason: isApproved
      ? null
      : 'We are already talking with this customer. Call us, so that we find a way together.',
    protectedUntil: isApproved ? addDays(row.decidedDate, PROTECTED_DAYS) : null,
  };
}

function approvedFor(row: RegistrationRow, deal: DealRow, day: CalendarDate): string | null {
  const isApproved = row.decision === 'Approved' && row.decidedDate <= day;
  return isApproved && appearsOn(deal) <= day ? row.opportunityId : null;
}

/** In the order of submission, in which an org numbers them. */
const withDeals = once((): { row: RegistrationRow; deal: DealRow }[] => {
  const deals = new Map(dealRows().map((deal) => [deal.opportunityId, deal]));
  return [...registrationRows()]
    .sort((one, other) => daysBetween(other.submittedDate, one.submittedDate))
    .map((row) => ({ row, deal: deals.get(row.opportunityId)! }));
});
