import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromDayNumber } from '../../../services/domain/calendarDate.ts';
import type { Deal } from '../../../services/domain/deal.ts';
import type { DealRegistration, RegistrationStatus } from '../../../services/domain/dealRegistration.ts';
import { cents } from '../../../services/domain/money.ts';
import type { Tally } from '../../../services/domain/tally.ts';
import { EMPTY_TALLY } from '../../../services/domain/tallySum.ts';
import { dealFromText, dealText } from '../../../services/mirror/dealText.ts';
import { registrationFromText, registrationText } from '../../../services/mirror/registrationText.ts';
import { tallyFromText, tallyText } from '../../../services/mirror/tallyText.ts';

const RUNS = { seed: 20171115, numRuns: 300 };
const day = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);
const moment = fc.integer({ min: 0, max: 4e12 });
const leader = fc.constantFrom('partner' as const, 'vendor' as const, null);
const salesforceId = fc.stringMatching(/^[A-Za-z0-9]{18}$/);

const deals: fc.Arbitrary<Deal> = fc.record({
  id: fc.constant('006000000000001AAA'),
  partnerId: fc.constant('001000000000001AAA'),
  sellerId: fc.option(salesforceId),
  amount: fc.option(fc.integer({ min: -9e14, max: 9e14 }).map(cents)),
  closeDate: day,
  createdDate: day,
  stage: fc.string({ maxLength: 20 }),
  state: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
  qualified: fc.constant(false),
  probabilityPercent: fc.constantFrom(0, 10, 33.3, 100),
  ledBy: leader,
});

const registrations: fc.Arbitrary<DealRegistration> = fc.record({
  id: fc.constant('a01000000000001AAA'),
  partnerId: fc.constant('001000000000001AAA'),
  dealId: fc.option(salesforceId),
  status: fc.constantFrom<RegistrationStatus>('pending', 'approved', 'rejected', 'withdrawn', 'expired'),
  submittedAt: moment,
  decidedAt: fc.option(moment),
  protectedUntil: fc.option(day),
  ledBy: leader,
});

describe('a fact in the mirror', () => {
  test('is the deal that went in', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        expect(dealFromText(deal.id, deal.partnerId!, dealText(deal), () => false)).toEqual(deal);
      }),
      RUNS,
    );
  });

  test('is the deal registration that went in', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const text = registrationText(registration);
        expect(registrationFromText(registration.id, registration.partnerId!, text)).toEqual(registration);
      }),
      RUNS,
    );
  });

  test('is the tally that went in', () => {
    const members = Object.fromEntries(Object.keys(EMPTY_TALLY).map((name) => [name, fc.maxSafeInteger()]));
    fc.assert(
      fc.property(fc.record(members), (tally) => {
        expect(tallyFromText(tallyText(tally as unknown as Tally))).toEqual(tally);
      }),
      RUNS,
    );
  });

  test('says of an open deal whether its stage qualifies, by the rule of the day', () => {
    const deal = {
      ...fc.sample(deals, { ...RUNS, numRuns: 1 })[0]!,
      state: 'open' as const,
      stage: 'Proposal',
    };
    const read = dealFromText(deal.id, deal.partnerId!, dealText(deal), (stage) => stage === 'Proposal');
    expect(read.qualified).toBe(true);
  });
});
