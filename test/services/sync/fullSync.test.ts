import { describe, expect, test } from '@jest/globals';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { performanceRecords } from './performanceRecords.ts';
import { useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

describe('a full sync', () => {
  test('writes how each partner stands in each period', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 30_000 });
    await at.sync('full');
    expect(at.quarterOf('alpha')).toMatchObject({
      Goal_Amount__c: 100_000,
      Won_Amount__c: 30_000,
      Pace_Status__c: 'Behind',
      As_Of__c: '2017-11-15',
      Currency_Code__c: 'USD',
    });
  });

  test('keeps no goal and a goal of zero apart', async () => {
    await at.sync('full');
    expect([at.quarterOf('beta').Goal_Amount__c, at.quarterOf('gamma').Goal_Amount__c]).toEqual([0, null]);
  });

  test('adds partners up for managers, regions and the company', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 1000 });
    at.channel.deal(at.channel.ids.beta, { ...WON, Amount: 200 });
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 30 });
    await at.sync('full');
    const won = (key: string) => at.totalOf(key).Won_Amount__c;
    expect([
      won('company'),
      won(`manager:${at.channel.ids.mary}`),
      won(`manager:${at.channel.ids.max}`),
    ]).toEqual([1230, 1200, 30]);
  });

  test('calls a region by the role above its managers', async () => {
    await at.sync('full');
    const regions = [...performanceRecords(at.channel, 'Channel_Performance__c').values()]
      .filter((record) => record.Level__c === 'Region' && record.Period_Label__c === '2017-Q4')
      .map((record) => [record.Subject_Name__c, record.Partner_Count__c]);
    expect(regions.sort()).toEqual([
      ['East', 2],
      ['West', 1],
    ]);
  });

  test('says of each manager which region it is', async () => {
    await at.sync('full');
    const records = performanceRecords(at.channel, 'Channel_Performance__c').values();
    const managers = [...records].filter(
      ({ Level__c, Period_Label__c }) => Level__c === 'Manager' && Period_Label__c === '2017-Q4',
    );
    expect(managers.map((record) => record.Region_Name__c).sort()).toEqual(['East', 'West']);
  });

  test('leaves out deals that are nobody’s', async () => {
    at.channel.deal(null, { ...WON, Amount: 5000 });
    await at.sync('full');
    expect(at.totalOf('company').Won_Amount__c).toBe(0);
  });

  test('counts only stages after the first as pipeline, unless told otherwise', async () => {
    at.channel.deal(at.channel.ids.alpha, { StageName: 'Prospecting', Amount: 100 });
    at.channel.deal(at.channel.ids.alpha, { StageName: 'Qualification', Amount: 20 });
    at.channel.deal(at.channel.ids.alpha, { StageName: 'Negotiation/Review', Amount: 3 });
    await at.sync('full');
    const byDefault = at.quarterOf('alpha').Open_Pipeline__c;
    const mapping = { ...DEFAULT_FIELD_MAPPING, qualifyingStage: 'Proposal/Price Quote' };
    await at.sync('incremental', { mapping });
    expect([byDefault, at.quarterOf('alpha').Open_Pipeline__c]).toEqual([23, 3]);
  });

  test('writes nothing the second time', async () => {
    at.channel.deal(at.channel.ids.alpha);
    await at.sync('full');
    expect((await at.sync('full')).written).toBe(0);
  });

  test('leaves a record of itself', async () => {
    const report = await at.sync('full');
    expect(
      at.channel.rows(
        'SELECT Kind__c, Status__c, Trigger__c, Started_By__c, Progress__c, API_Calls__c, Written_Count__c, Failed_Count__c FROM Sync_Run__c',
      )[0],
    ).toMatchObject({
      Kind__c: 'Full',
      Status__c: 'Succeeded',
      Trigger__c: 'On demand',
      Started_By__c: 'a test',
      Progress__c: 100,
      API_Calls__c: report.apiCalls,
      Written_Count__c: report.written,
      Failed_Count__c: 0,
    });
  });

  test('counts its calls as the org counts them', async () => {
    const before = at.channel.org.org.usage.used;
    const { apiCalls } = await at.sync('full');
    expect(apiCalls).toBe(at.channel.org.org.usage.used - before);
  });

  test('stays within forty calls and one for every two hundred changes', async () => {
    const { apiCalls, written } = await at.sync('full');
    expect(apiCalls).toBeLessThanOrEqual(40 + written / 200);
  });
});
