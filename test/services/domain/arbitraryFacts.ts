import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Deal } from '../../../services/domain/deal.ts';
import type { DealRegistration } from '../../../services/domain/dealRegistration.ts';
import type { Goal } from '../../../services/domain/goal.ts';
import { cents } from '../../../services/domain/money.ts';
import type { PartnerFacts } from '../../../services/domain/partnerFacts.ts';
import { CALENDAR } from './facts.ts';

export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 1100 })
  .map((days) => addDays(calendarDate('2015-11-01'), days));

export const anyPeriod = fc.constantFrom(...CALENDAR);

/** Blank, zero and negative ones among them. */
const anyAmount = fc.option(fc.integer({ min: -500_000, max: 10_000_000 }).map(cents), { freq: 8 });
const anyLeader = fc.constantFrom('partner' as const, 'vendor' as const, null);
/** Few ids, so that registrations name deals and deals meet registrations. */
const anyDealId = fc.integer({ min: 0, max: 40 }).map((number) => `deal ${number}`);

export const anyDeal: fc.Arbitrary<Deal> = fc.record({
  id: anyDealId,
  partnerId: fc.constant('partner'),
  sellerId: fc.constant(null),
  amount: anyAmount,
  closeDate: anyDay,
  createdDate: anyDay,
  stage: fc.constant('any'),
  state: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
  qualified: fc.boolean(),
  probabilityPercent: fc.integer({ min: 0, max: 100 }),
  ledBy: anyLeader,
});

export const anyDeals = fc.uniqueArray(anyDeal, { selector: (deal) => deal.id, maxLength: 40 });

const anyInstant = fc.integer({ min: Date.parse('2015-11-01'), max: Date.parse('2018-11-01') });

const anyRegistration: fc.Arbitrary<DealRegistration> = fc.record({
  id: fc.uuid(),
  partnerId: fc.constant('partner'),
  dealId: fc.option(anyDealId),
  status: fc.constantFrom('pending', 'approved', 'rejected', 'withdrawn', 'expired'),
  submittedAt: anyInstant,
  decidedAt: fc.option(anyInstant),
  protectedUntil: fc.option(anyDay),
  ledBy: anyLeader,
});

const anyGoal: fc.Arbitrary<Goal> = fc.record({
  id: fc.uuid(),
  partnerId: fc.constant('partner'),
  periodId: anyPeriod.map((period) => period.id),
  version: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom('accepted', 'accepted', 'proposed', 'superseded', 'declined'),
  amount: fc.option(fc.oneof(fc.constant(cents(0)), fc.integer({ min: 0, max: 50_000_000 }).map(cents))),
  acceptedOn: fc.constant(null),
});

export const anyFacts: fc.Arbitrary<PartnerFacts> = fc.record({
  partnerId: fc.constant('partner'),
  deals: anyDeals,
  registrations: fc.array(anyRegistration, { maxLength: 15 }),
  goals: fc.uniqueArray(anyGoal, {
    selector: (goal) => `${goal.periodId} ${goal.version}`,
    maxLength: 20,
  }),
});
