import { describe, expect, test } from '@jest/globals';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { impatientClient, settingsFor } from '../../support/orgClient.ts';
import { useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

describe('a sync in trouble', () => {
  test('ends the same when the session expires in the middle', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    const again = await impatientClient({ ...settingsFor(at.channel.org) });
    at.channel.org.faults.order({ kind: 'expiredSession', skip: 4 });
    await at.sync('full', { salesforce: again });
    await at.expectUpToDate();
  });

  test('ends the same when the org is unavailable now and then', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    for (const skip of [1, 4, 9]) at.channel.org.faults.order({ kind: 'unavailable', skip, times: 2 });
    expect(await at.sync('full')).toMatchObject({ status: 'succeeded' });
    await at.expectUpToDate();
  });

  test('says that the calls of the day are used up, in its record too', async () => {
    at.channel.org.faults.order({ kind: 'requestLimit', skip: 4 });
    await expect(at.sync('full')).rejects.toMatchObject({ code: 'REQUEST_LIMIT_EXCEEDED' });
    expect(at.channel.rows('SELECT Status__c, Message__c FROM Sync_Run__c')).toEqual([
      expect.objectContaining({ Status__c: 'Failed', Message__c: expect.stringContaining('24 hours') }),
    ]);
  });

  test('stops at its share of the calls of the day, and can still say so', async () => {
    const modest = await impatientClient({ ...settingsFor(at.channel.org), apiShare: 0.5 });
    at.channel.org.org.usage.set(49_995);
    await expect(at.sync('full', { salesforce: modest })).rejects.toThrow('Cadence stops at 50 %');
    expect(at.channel.rows('SELECT Status__c FROM Sync_Run__c')[0]).toMatchObject({ Status__c: 'Failed' });
  });

  test('writes records again that somebody else had locked', async () => {
    at.channel.org.faults.order({ kind: 'rowLock', object: 'Partner_Performance__c', everyRow: 3, times: 2 });
    expect(await at.sync('full')).toMatchObject({ failed: 0 });
    await at.expectUpToDate();
  });

  test('has no problem when Redis is emptied in between', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync('full');
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 11 });
    await at.loseRedis();
    expect(await at.sync('incremental')).toMatchObject({ kind: 'full' });
    expect(at.quarterOf('alpha').Won_Amount__c).toBe(511);
  });

  test('does not run beside another one of the same organisation', async () => {
    const both = await Promise.allSettled([at.sync('full'), at.sync('full')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('names every field of the mapping that does not fit, and what to do', async () => {
    const { opportunity } = DEFAULT_FIELD_MAPPING;
    const mapping = {
      ...DEFAULT_FIELD_MAPPING,
      opportunity: { ...opportunity, partnerChain: ['Partnr__c'] },
    };
    await expect(at.sync('full', { mapping })).rejects.toThrow(
      'Opportunity has no field Partnr__c that the integration user can see (opportunity.partnerChain[0], whose deal it is). Did you mean Partner__c?',
    );
  });
});
