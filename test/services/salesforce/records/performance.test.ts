import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../domain/propertySeed.ts';
import { addDays } from '../../../../services/domain/calendarDate.ts';
import { DEFAULT_METRIC_SETTINGS as SETTINGS } from '../../../../services/domain/metricSettings.ts';
import { cents } from '../../../../services/domain/money.ts';
import type { Performance } from '../../../../services/domain/performance.ts';
import { channelPerformance } from '../../../../services/salesforce/records/channelPerformance.ts';
import { partnerPerformance } from '../../../../services/salesforce/records/partnerPerformance.ts';
import { performanceSnapshot } from '../../../../services/salesforce/records/performanceSnapshot.ts';
import { deal, goal, measured, won } from '../../domain/facts.ts';
import { anyPartnerPerformance, anyRollUp, NOW, PARTNER, PERIOD_ID } from './measuredExamples.ts';

const RUNS = { numRuns: 50 };
const SAVED = {
  Id: 'a03000000000001AAA',
  OwnerId: PARTNER.managerId,
  Partner__r: { Name: PARTNER.name },
};

/** As an org answers what was written to it. */
function stored(fields: Record<string, unknown>) {
  return { ...SAVED, ...(JSON.parse(JSON.stringify(fields)) as Record<string, unknown>) };
}

const written = (performance: Performance, partner = PARTNER, settings = SETTINGS) =>
  partnerPerformance.toRecord(performance, partner, settings, NOW, 'USD');

const hashOf = (...input: Parameters<typeof written>) => written(...input)['Input_Hash__c'];

describe('a performance that was written is read back to the last bit', () => {
  test('of a partner', () => {
    fc.assert(
      fc.property(anyPartnerPerformance, (performance) => {
        expect(partnerPerformance.fromRecord(stored(written(performance))).performance).toEqual(performance);
      }),
      RUNS,
    );
  });

  test('of a manager', () => {
    const manager = { id: PARTNER.managerId, name: PARTNER.managerName, region: PARTNER.regionName };
    const subject = { level: 'manager', ...manager } as const;
    fc.assert(
      fc.property(anyRollUp, (performance) => {
        const fields = channelPerformance.toRecord(performance, subject, SETTINGS, NOW, 'USD');
        expect(channelPerformance.fromRecord(stored(fields)).performance).toEqual(performance);
      }),
      RUNS,
    );
  });

  test('of a snapshot', () => {
    fc.assert(
      fc.property(anyPartnerPerformance, (performance) => {
        const fields = performanceSnapshot.toRecord(performance, PARTNER, SETTINGS, 'weekly', 'USD');
        expect(performanceSnapshot.fromRecord(stored(fields)).performance).toEqual(performance);
      }),
      RUNS,
    );
  });
});

/** Half-way through the quarter 4,000 of 10,000 are won, and 3,000 are open. */
function example(): Performance {
  const facts = {
    goals: [goal(10_000, '2017-Q4')],
    deals: [won(4_000, '2017-10-10'), deal({ amount: 3_000, closeDate: '2017-12-10' })],
  };
  const performance = measured(facts, '2017-Q4', '2017-11-16');
  return { ...performance, period: { ...performance.period, id: PERIOD_ID } };
}

describe('the fields of a partner’s record', () => {
  test('are what reports need, in Salesforce’s units', () => {
    expect(written(example())).toMatchObject({
      Name: 'Darcel Schlecht Group 2017-Q4',
      Performance_Key__c: '001000000000001AAA:a02000000000001AAA',
      OwnerId: '005000000000001AAA',
      Goal_Amount__c: 10_000,
      Won_Amount__c: 4_000,
      Attainment__c: 40,
      Elapsed__c: 50,
      Pace_Index__c: 0.8,
      Pace_Status__c: 'Behind',
      Remaining_Amount__c: 6_000,
      Coverage__c: 0.5,
      Pipeline_Index__c: 3,
      Pipeline_Status__c: 'Short',
      Period_Label__c: '2017-Q4',
      Phase__c: 'Running',
      As_Of__c: '2017-11-16',
      Currency_Code__c: 'USD',
    });
  });

  test('are blank where nothing can be said', () => {
    const nothing = measured({}, '2017-Q4', '2017-11-16');
    const fields = written({ ...nothing, period: { ...nothing.period, id: PERIOD_ID } });
    expect(fields).toMatchObject({
      Goal_Amount__c: null,
      Remaining_Amount__c: null,
      Pace_Index__c: null,
      Pace_Status__c: 'No goal set',
      Win_Rate__c: null,
    });
  });

  test('say whose settings the figures were measured with', () => {
    const read = partnerPerformance.fromRecord(stored(written(example())));
    expect(read.settings).toEqual(SETTINGS);
  });
});

describe('the hash of a record', () => {
  test('stays when only the day of measurement has moved', () => {
    const performance = example();
    expect(hashOf({ ...performance, asOf: addDays(performance.asOf, 1) })).toBe(hashOf(performance));
  });

  test('changes with what was measured', () => {
    const performance = example();
    const tally = { ...performance.tally, priorWon: cents(1) };
    expect(hashOf({ ...performance, tally })).not.toBe(hashOf(performance));
  });

  test('changes with the owner of the partner', () => {
    expect(hashOf(example(), { ...PARTNER, managerId: '005000000000002AAA' })).not.toBe(hashOf(example()));
  });

  test('changes with the settings', () => {
    expect(hashOf(example(), PARTNER, { ...SETTINGS, protectionDays: 60 })).not.toBe(hashOf(example()));
  });
});

describe('an explanation', () => {
  test('that somebody has edited is refused with what to do', () => {
    const edited = { ...stored(written(example())), Explanation__c: '{"format":1}' };
    expect(() => partnerPerformance.fromRecord(edited)).toThrow(
      'Cannot read Partner_Performance__c a03000000000001AAA: Explanation__c was edited by hand or written by another version.',
    );
  });

  test('that would not fit its field is refused', () => {
    const goalIds = Array.from({ length: 2_000 }, () => 'a01000000000001AAA');
    const performance = {
      ...example(),
      goalBasis: { source: 'sumOfPeriods', goalIds, version: null },
    } as const;
    expect(() => written(performance)).toThrow(/does not fit 32768/);
  });
});

describe('the key of a channel record', () => {
  test.each([
    [{ level: 'company', name: 'Company' }, 'company:p'],
    [{ level: 'region', id: 'r', name: 'Central' }, 'region:r:p'],
    [{ level: 'manager', id: 'm', name: 'Melvin Marxen', region: 'Central' }, 'manager:m:p'],
  ] as const)('names its subject: %j', (subject, key) => {
    expect(channelPerformance.key(subject, 'p')).toBe(key);
  });
});
