import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { changesBetween, changesOn } from './changesBetween.ts';
import type { Organisation } from './organisation.ts';
import { organisationAsOf } from './organisationAsOf.ts';

const DATED = [
  'goals',
  'furtherGoals',
  'opportunities',
  'registrations',
  'reviews',
  'commitments',
  'certifications',
  'requiredTasks',
  'activities',
] as const;

describe('what people do in the sample', () => {
  test('leads from the organisation of any day to that of any later day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 0, max: 480 }), (one, other) => {
        const from = addDays(calendarDate('2016-10-15'), Math.min(one, other));
        const to = addDays(calendarDate('2016-10-15'), Math.max(one, other));
        expect(datedByKey(after(organisationAsOf(from), changesBetween(from, to)))).toEqual(
          datedByKey(organisationAsOf(to)),
        );
      }),
      { numRuns: 12, seed: 2017 },
    );
  });

  test('is the same told day by day as told at once', () => {
    const days = Array.from({ length: 30 }, (_, index) => addDays(calendarDate('2017-10-17'), index));
    expect(days.flatMap(changesOn)).toEqual(
      changesBetween(calendarDate('2017-10-16'), calendarDate('2017-11-15')),
    );
  });

  test('makes every one of 500 prospects appear on the first of November', () => {
    const prospects = changesOn(calendarDate('2017-11-01')).filter(
      ({ kind, fields }) => kind === 'opportunities' && 'stage' in fields && fields.stage === 'Prospecting',
    );
    expect(prospects).toHaveLength(500);
  });

  test('closes a deal with its amount and leaves the rest of it alone', () => {
    const won = changesOn(calendarDate('2017-03-01')).find(({ key }) => key === '1C1I7A6R');
    expect(won).toEqual({
      day: '2017-03-01',
      what: 'a deal is won',
      kind: 'opportunities',
      key: '1C1I7A6R',
      fields: { stage: 'Closed Won', amount: 1054, lastChangedOn: '2017-03-01' },
    });
  });

  test('is nothing on a day before the first deal', () => {
    expect(changesOn(calendarDate('2016-10-01'))).toEqual([]);
  });
});

function after(organisation: Organisation, changes: readonly Change[]): Organisation {
  const result: Record<string, unknown> = { ...organisation };
  for (const kind of DATED) {
    const byKey = new Map<string, object>(organisation[kind].map((record) => [record.key, record]));
    for (const { key, fields } of changes.filter((change) => change.kind === kind)) {
      byKey.set(key, { ...byKey.get(key), ...fields });
    }
    result[kind] = [...byKey.values()];
  }
  return result as unknown as Organisation;
}

function datedByKey(organisation: Organisation) {
  return DATED.map((kind) =>
    [...organisation[kind]].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)),
  );
}
