import { describe, expect, test } from '@jest/globals';
import { useSyncedChannel } from './useSyncedChannel.ts';

const at = useSyncedChannel();

describe('a record that the org refuses', () => {
  const refuse = (times: number) =>
    at.channel.org.faults.order({
      kind: 'refusal',
      object: 'Partner_Performance__c',
      where: { field: 'Partner__c', value: at.channel.ids.alpha },
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message: 'Not this one.',
      times,
    });
  const failures = () =>
    at.channel.rows(
      'SELECT Object__c, Record_Key__c, Error_Code__c, Hint__c, Attempts__c, Status__c FROM Sync_Failure__c',
    );

  test('does not keep the others from being written', async () => {
    refuse(1);
    expect(await at.sync('full')).toMatchObject({ status: 'succeededWithFailures' });
    expect(at.quarterOf('beta')).toBeDefined();
  });

  test('is named, with what to do', async () => {
    refuse(1);
    await at.sync('full');
    expect(failures()).toContainEqual(
      expect.objectContaining({
        Object__c: 'Partner_Performance__c',
        Record_Key__c: `${at.channel.ids.alpha}:${at.channel.ids.quarter}`,
        Error_Code__c: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        Hint__c: expect.stringContaining('validation rule'),
        Attempts__c: 1,
        Status__c: 'Open',
      }),
    );
  });

  test('is tried again in the next run, and counted', async () => {
    refuse(2);
    await at.sync('full');
    await at.sync();
    expect(new Set(failures().map(({ Attempts__c, Status__c }) => `${Attempts__c} ${Status__c}`))).toEqual(
      new Set(['2 Open']),
    );
  });

  test('is resolved by the run that can write it', async () => {
    refuse(1);
    await at.sync('full');
    expect(await at.sync()).toMatchObject({ status: 'succeeded' });
    expect(new Set(failures().map(({ Status__c }) => Status__c))).toEqual(new Set(['Resolved']));
    await at.expectUpToDate();
  });

  test('is not forgotten when it is a picture of a day that is over', async () => {
    at.channel.org.faults.order({
      kind: 'refusal',
      object: 'Performance_Snapshot__c',
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      everyRow: 1,
    });
    await at.sync('full');
    await at.sync();
    expect(at.channel.rows('SELECT Taken_On__c FROM Performance_Snapshot__c')).toHaveLength(3);
  });
});
