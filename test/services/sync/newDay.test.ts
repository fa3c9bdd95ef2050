import { describe, expect, test } from '@jest/globals';
import { performanceRecords } from './performanceRecords.ts';
import { A_DAY, useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

describe('a new day', () => {
  test('measures every partner again, and writes what it means for running periods only', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, CloseDate: '2017-08-01' });
    await at.sync('full');
    at.pass(A_DAY);
    await at.sync();
    const [third] = [...performanceRecords(at.channel).values()].filter(
      (record) => record.Partner__c === at.channel.ids.alpha && record.Period_Label__c === '2017-Q3',
    );
    expect([at.quarterOf('alpha').As_Of__c, third!.As_Of__c]).toEqual(['2017-11-16', '2017-10-01']);
    await at.expectUpToDate();
  });

  const snapshots = () =>
    at.channel
      .rows(
        `SELECT Kind__c, Taken_On__c FROM Performance_Snapshot__c WHERE Partner__c = '${at.channel.ids.alpha}' ORDER BY Taken_On__c`,
      )
      .map(({ Kind__c, Taken_On__c }) => [Kind__c, Taken_On__c]);

  test('keeps a picture of running quarters once a week', async () => {
    await at.sync('full');
    for (let day = 0; day < 6; day++) {
      at.pass(A_DAY);
      await at.sync();
    }
    expect(snapshots()).toEqual([
      ['Weekly', '2017-11-15'],
      ['Weekly', '2017-11-20'],
    ]);
  });

  test('keeps one more picture of a quarter that has closed', async () => {
    at.channel.org.clock.set('2017-12-31T12:00:00Z');
    await at.sync('full');
    at.pass(A_DAY);
    await at.sync();
    expect(snapshots()).toContainEqual(['Period close', '2018-01-01']);
  });
});

describe('the day of an organisation in Auckland', () => {
  const inAuckland = useSyncedChannel({ timeZone: 'Pacific/Auckland' });

  test('is that of its time zone', async () => {
    expect((await inAuckland.sync('full')).asOf).toBe('2017-11-16');
  });
});
