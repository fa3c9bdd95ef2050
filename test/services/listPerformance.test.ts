import { describe, expect, test } from '@jest/globals';
import { listPerformance } from '../../services/listPerformance.ts';
import type { Level } from '../../services/performanceReport/performanceLine.ts';
import { useSyncedChannel } from './sync/useSyncedChannel.ts';

describe('listing performance', () => {
  const synced = useSyncedChannel();
  const list = (periodLabel: string, level: Level = 'partner') =>
    listPerformance({ salesforce: synced.salesforce }, { periodLabel, level });
  const names = async (...asked: Parameters<typeof list>) => (await list(...asked)).map(({ name }) => name);

  test('gives a line for every partner, sorted by name, with the figures as they were measured', async () => {
    synced.channel.deal(synced.channel.ids.alpha, { StageName: 'Closed Won', Amount: 12_345.67 });
    await synced.sync();
    const lines = await list('2017-Q4');
    expect(lines.map(({ name }) => name)).toEqual(['Alpha Group', 'Beta Group', 'Gamma Group']);
    expect(lines[0]?.performance).toMatchObject({ goal: 10_000_000, attainment: 0.1234567 });
  });

  test('calls a partner by the name that an import knows it by', async () => {
    synced.channel.update('Account', synced.channel.ids.gamma, { Cadence_Key__c: 'partner:Aardvark' });
    synced.channel.update('Account', synced.channel.ids.alpha, { Cadence_Key__c: 'ERP-4711' });
    await synced.sync();
    expect(await names('2017-Q4')).toEqual(['Aardvark', 'Alpha Group', 'Beta Group']);
  });

  test('gives roll-ups by manager, by region and for the company', async () => {
    await synced.sync();
    expect(await names('2017-Q4', 'manager')).toEqual(['Mary Manager', 'Max Manager']);
    expect(await names('2017-Q4', 'region')).toEqual(['East', 'West']);
    expect(await list('2017-Q4', 'company')).toMatchObject([{ performance: { tally: { partners: 3 } } }]);
  });

  test('takes the mutual period of a partner that has agreed one, and once only', async () => {
    const { channel } = synced;
    const { alpha } = channel.ids;
    channel.insert('Operating_Period__c', {
      Name: '2017-Q4',
      Period_Key__c: `${alpha}:2017-Q4`,
      Kind__c: 'Quarter',
      Calendar__c: 'Mutual',
      Partner__c: alpha,
      Start_Date__c: '2017-11-01',
      End_Date__c: '2018-01-31',
    });
    await synced.sync('full');
    const starts = (await list('2017-Q4')).map(({ name, performance }) => [name, performance.period.start]);
    expect(starts).toEqual([
      ['Alpha Group', '2017-11-01'],
      ['Beta Group', '2017-10-01'],
      ['Gamma Group', '2017-10-01'],
    ]);
  });

  test('of a period that nothing was measured for says which there are', async () => {
    await synced.sync();
    await expect(list('2017-Q9')).rejects.toMatchObject({
      message: 'There is no performance for "2017-Q9".',
      hint: 'Name one of these periods: 2017, 2017-11, 2017-Q3, 2017-Q4, 2018-Q1.',
    });
  });

  test('before the first sync says to start one', async () => {
    await expect(list('2017-Q4')).rejects.toMatchObject({
      message: 'Nothing has been measured yet.',
      hint: 'Start a sync, then ask again.',
    });
  });
});
