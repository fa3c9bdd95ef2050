import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SyncReport } from '../../services/syncPartnerPerformance.ts';
import { addDays, calendarDate } from '../../services/domain/calendarDate.ts';
import { namesOf, recordsOf } from '../support/recordsOf.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startSyncedSample, type SyncedSample } from '../support/syncedSample.ts';
import { PLACES } from './salesforce/places.ts';

const FIRST = calendarDate('2017-10-20');
const LAST = addDays(FIRST, 30);

jest.setTimeout(240_000); // some 20 seconds, but where the machine is busy

describe('thirty days, each followed by an incremental sync', () => {
  let redis: TestRedis;
  let lived: SyncedSample;
  let fresh: SyncedSample;
  const daily: SyncReport[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    lived = await startSyncedSample(redis, FIRST);
    await lived.sync('full');
    for (let day = addDays(FIRST, 1); day <= LAST; day = addDays(day, 1)) {
      await lived.sample.replayTo(day);
      daily.push(await lived.sync('incremental'));
    }
    fresh = await startSyncedSample(redis, LAST);
    await fresh.sync('full');
  });
  afterAll(async () => {
    await lived?.close();
    await fresh?.close();
    await redis?.close();
  });

  test('read no more than the day’s changes once the seeding is past the look-back', () => {
    expect(daily.map(({ kind }) => kind)).toEqual(Array(30).fill('incremental'));
    expect(Math.max(...daily.slice(1).map(({ read }) => read))).toBeLessThan(1500);
  });

  test.each([
    ['Partner_Performance__c', 'Performance_Key__c'],
    ['Channel_Performance__c', 'Performance_Key__c'],
    ['Seller_Performance__c', 'Performance_Key__c'],
    ['Level_Progress__c', 'Progress_Key__c'],
  ])(
    'end in the same %s as one full sync of a fresh org on the last day',
    async (object, keyField) => {
      expect(await resultsOf(lived, object, keyField)).toEqual(await resultsOf(fresh, object, keyField));
    },
    30_000,
  );
});

/** A record of a closed period says when it last changed, which a fresh org cannot know; all else must agree. */
async function resultsOf({ sample: { connection } }: SyncedSample, object: string, keyField: string) {
  const names = await namesOf(connection, Object.values(PLACES));
  const records = await recordsOf(connection, object, keyField, names);
  return records
    .map(({ As_Of__c: _, Calculated_At__c: __, Explanation__c = '{}', ...record }) => ({
      ...record,
      explanation: { ...(JSON.parse(String(Explanation__c)) as object), asOf: null },
    }))
    .sort((one, other) => (keyOf(one, keyField) < keyOf(other, keyField) ? -1 : 1));
}

function keyOf(record: object, keyField: string): string {
  return String((record as Record<string, unknown>)[keyField]);
}
