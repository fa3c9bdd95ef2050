import fc from 'fast-check';
import { measurePartner } from '../../../../services/domain/measurePartner.ts';
import type { Partner } from '../../../../services/domain/partner.ts';
import type { Performance } from '../../../../services/domain/performance.ts';
import { rollUp } from '../../../../services/domain/rollUp.ts';
import { anyDay, anyFacts, anyPeriod } from '../../domain/arbitraryFacts.ts';
import { contextAt } from '../../domain/facts.ts';

export const PERIOD_ID = 'a02000000000001AAA';

export const PARTNER: Partner = {
  id: '001000000000001AAA',
  name: 'Darcel Schlecht Group',
  managerId: '005000000000001AAA',
  managerName: 'Melvin Marxen',
  regionId: '00E000000000001AAA',
  regionName: 'Central',
};

export const NOW = new Date('2017-11-15T06:00:00Z');

export const anyPartnerPerformance: fc.Arbitrary<Performance> = fc
  .tuple(anyFacts, anyPeriod, anyDay)
  .map(([facts, period, asOf]) => {
    const [performance] = measurePartner(facts, [period], contextAt(asOf));
    return inSalesforce(performance as Performance);
  });

export const anyRollUp: fc.Arbitrary<Performance> = fc
  .tuple(fc.array(anyFacts, { minLength: 1, maxLength: 4 }), anyPeriod, anyDay)
  .map(([partners, period, asOf]) => {
    const context = contextAt(asOf);
    const tallies = partners.map((facts) => measurePartner(facts, [period], context)[0]?.tally);
    return inSalesforce(rollUp(tallies as Performance['tally'][], period, context));
  });

/** With the ids that records of an org have. */
function inSalesforce(performance: Performance): Performance {
  return { ...performance, period: { ...performance.period, id: PERIOD_ID } };
}
