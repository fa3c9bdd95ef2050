import { beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

describe('an incremental sync', () => {
  beforeEach(async () => {
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 7 });
  });

  test('is a full one when there is no mirror', async () => {
    expect(await at.sync('incremental')).toMatchObject({
      kind: 'full',
      message: expect.stringContaining('there was no mirror'),
    });
  });

  test('measures only partners whose deals changed', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    expect(await at.sync()).toMatchObject({ kind: 'incremental', changed: 1 });
    expect(at.quarterOf('alpha').Won_Amount__c).toBe(500);
    await at.expectUpToDate();
  });

  test('changes both partners when a deal moves from one to the other', async () => {
    const deal = at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync('full');
    at.pass(60);
    at.channel.update('Opportunity', deal, { Partner__c: at.channel.ids.gamma });
    await at.sync();
    expect([at.quarterOf('alpha').Won_Amount__c, at.quarterOf('gamma').Won_Amount__c]).toEqual([0, 507]);
    await at.expectUpToDate();
  });

  test('forgets a deal that is nobody’s any more', async () => {
    const deal = at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync('full');
    at.pass(60);
    at.channel.update('Opportunity', deal, { Partner__c: null });
    await at.sync();
    expect(at.quarterOf('alpha').Won_Amount__c).toBe(0);
  });

  test('notices a deal that was deleted, and one that was restored', async () => {
    const deal = at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync('full');
    at.pass(60);
    at.channel.remove(deal);
    await at.sync();
    const deleted = at.quarterOf('alpha').Won_Amount__c;
    at.pass(60);
    at.channel.restore(deal);
    await at.sync();
    expect([deleted, at.quarterOf('alpha').Won_Amount__c]).toEqual([0, 500]);
    await at.expectUpToDate();
  });

  test('notices a deal that was deleted for good', async () => {
    const deal = at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync('full');
    at.pass(60);
    at.channel.remove(deal, true);
    at.pass(5);
    await at.sync();
    expect(at.quarterOf('alpha').Won_Amount__c).toBe(0);
    await at.expectUpToDate();
  });

  test('finds a deal that became visible after the sync that it was written before', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.org.faults.order({ kind: 'lateVisible', object: 'Opportunity', reads: 1 });
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync();
    const unseen = at.quarterOf('alpha').Won_Amount__c;
    at.pass(2);
    await at.sync();
    expect([unseen, at.quarterOf('alpha').Won_Amount__c]).toEqual([0, 500]);
  });

  test('measures nobody for rows that it has seen before', async () => {
    await at.sync('full');
    at.channel.deal(at.channel.ids.alpha);
    await at.sync();
    expect(await at.sync()).toMatchObject({ changed: 0, written: 0 });
  });

  test('follows a goal that was accepted', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.insert('Partner_Goal__c', {
      Goal_Key__c: `${at.channel.ids.gamma}:2017-Q4:revenue:v1`,
      Partner__c: at.channel.ids.gamma,
      Period__c: at.channel.ids.quarter,
      Version__c: 1,
      Status__c: 'Accepted',
      Amount__c: 700,
      Accepted_On__c: '2017-11-15',
    });
    await at.sync();
    expect(at.quarterOf('gamma').Goal_Amount__c).toBe(700);
    await at.expectUpToDate();
  });

  test('moves a partner’s figures to the new manager when the account changes hands', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.update('Account', at.channel.ids.gamma, { OwnerId: at.channel.ids.mary });
    await at.sync();
    const partners = (manager: string) => at.totalOf(`manager:${manager}`).Partner_Count__c;
    expect([partners(at.channel.ids.mary), partners(at.channel.ids.max)]).toEqual([3, 0]);
    await at.expectUpToDate();
  });

  test('moves a manager’s partners to the new region when the manager moves', async () => {
    await at.sync('full');
    at.pass(60);
    const [east] = at.channel.rows("SELECT Id FROM UserRole WHERE Name = 'East CAM'");
    at.channel.update('User', at.channel.ids.max, { UserRoleId: east!.Id });
    await at.sync();
    const [region] = at.channel.rows("SELECT Id FROM UserRole WHERE Name = 'East'");
    expect(at.totalOf(`region:${String(region!.Id)}`).Partner_Count__c).toBe(3);
    await at.expectUpToDate();
  });

  test('calls a manager by a new name', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.update('User', at.channel.ids.max, { LastName: 'Newname' });
    await at.sync();
    expect(at.totalOf(`manager:${at.channel.ids.max}`).Subject_Name__c).toBe('Max Newname');
    await at.expectUpToDate();
  });

  test('takes an account that is no partner any more out of the totals, and leaves its records as they stand', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.update('Account', at.channel.ids.gamma, { Channel_Partner__c: false });
    await at.sync();
    expect([at.totalOf('company').Won_Amount__c, at.quarterOf('gamma').Won_Amount__c]).toEqual([0, 7]);
    await at.expectUpToDate();
  });

  test('counts a deal registration that was approved', async () => {
    const registration = at.channel.insert('Deal_Registration__c', {
      Registration_Key__c: 'R1',
      Partner__c: at.channel.ids.alpha,
      Customer_Name__c: 'Acme',
      Status__c: 'Pending',
      Submitted_At__c: '2017-11-10T10:00:00Z',
    });
    await at.sync('full');
    at.pass(60);
    const administrator = at.channel.org.org.administrator.id;
    const [set] = at.channel.rows(
      "SELECT Id FROM PermissionSet WHERE Name = 'Cadence_Channel_Account_Manager'",
    );
    at.channel.insert('PermissionSetAssignment', { AssigneeId: administrator, PermissionSetId: set?.Id });
    at.channel.update('Deal_Registration__c', registration, {
      Status__c: 'Approved',
      Decided_At__c: '2017-11-15T12:30:00Z',
      Decided_By__c: administrator,
      Protected_Until__c: '2018-02-15',
    });
    await at.sync();
    expect(at.quarterOf('alpha')).toMatchObject({
      Registrations_Approved__c: 1,
      Registrations_Pending__c: 0,
    });
    await at.expectUpToDate();
  });

  test('of a hundred changed deals costs at most eight calls', async () => {
    await at.sync('full');
    at.pass(60);
    const partners = [at.channel.ids.alpha, at.channel.ids.beta, at.channel.ids.gamma];
    for (let count = 0; count < 100; count++)
      at.channel.deal(partners[count % 3] as string, { Amount: count });
    const before = at.channel.org.org.usage.used;
    await at.sync();
    expect(at.channel.org.org.usage.used - before).toBeLessThanOrEqual(8);
  });

  test('is a full one when the field mapping has changed', async () => {
    await at.sync('full');
    const { opportunity } = DEFAULT_FIELD_MAPPING;
    const mapping = { ...DEFAULT_FIELD_MAPPING, opportunity: { ...opportunity, amount: 'ExpectedRevenue' } };
    expect(await at.sync('incremental', { mapping })).toMatchObject({ kind: 'full' });
  });

  test('is a full one after a gap in which Salesforce may have forgotten deletions', async () => {
    await at.sync('full');
    at.pass(16 * 24 * 60);
    expect(await at.sync()).toMatchObject({ kind: 'full' });
  });
});
