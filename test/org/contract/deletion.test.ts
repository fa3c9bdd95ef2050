import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createAccounts, startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg | undefined;
beforeEach(async () => {
  await org?.close();
  org = await startFixtureOrg();
});
afterAll(() => org?.close());

const connection = () => org!.connection;
const at = (time: string) => org!.clock.set(`2017-11-15T${time}Z`);

describe('a deleted record', () => {
  test('is seen by queryAll alone, with a new SystemModstamp', async () => {
    const [id = ''] = await createAccounts(connection(), ['Acme']);
    at('13:00:00');
    await connection().sobject('Account').destroy(id);
    const soql = 'SELECT Id, IsDeleted, SystemModstamp FROM Account';
    expect((await connection().query(soql)).totalSize).toBe(0);
    const { records } = await connection().query(soql, { scanAll: true });
    expect(records[0]).toMatchObject({
      Id: id,
      IsDeleted: true,
      SystemModstamp: '2017-11-15T13:00:00.000+0000',
    });
  });

  test('cannot be changed or deleted again', async () => {
    const [id = ''] = await createAccounts(connection(), ['Acme']);
    await connection().sobject('Account').destroy(id);
    const again = connection().sobject('Account').update({ Id: id, Name: 'Acme 2' });
    await expect(again).rejects.toMatchObject({ errorCode: 'ENTITY_IS_DELETED' });
    await expect(connection().sobject('Account').destroy(id)).rejects.toMatchObject({
      errorCode: 'ENTITY_IS_DELETED',
    });
  });

  test('comes back with its details and a new SystemModstamp', async () => {
    const [partner = ''] = await createAccounts(connection(), ['Acme']);
    const plan = await connection().sobject('Plan__c').create({ Partner__c: partner, Key__c: 'k' });
    await connection().sobject('Step__c').create({ Plan__c: plan.id, Hours__c: 1 });
    await connection()
      .sobject('Plan__c')
      .destroy(plan.id ?? '');
    expect((await connection().query('SELECT Id FROM Step__c')).totalSize).toBe(0);
    at('14:00:00');
    const small = org!;
    const [result] = small.org.as(small.org.administrator).undelete([plan.id ?? '']);
    expect(result).toMatchObject({ success: true });
    expect(
      await connection()
        .sobject('Plan__c')
        .retrieve(plan.id ?? ''),
    ).toMatchObject({
      SystemModstamp: '2017-11-15T14:00:00.000+0000',
      Steps__c: 1,
    });
    expect((await connection().query('SELECT Id FROM Step__c')).totalSize).toBe(1);
  });

  test('frees its unique value', async () => {
    const [partner = ''] = await createAccounts(connection(), ['Acme']);
    const plan = await connection().sobject('Plan__c').create({ Partner__c: partner, Key__c: 'free' });
    await connection()
      .sobject('Plan__c')
      .destroy(plan.id ?? '');
    expect(
      await connection().sobject('Plan__c').create({ Partner__c: partner, Key__c: 'free' }),
    ).toMatchObject({
      success: true,
    });
  });

  test('leaves children that merely look it up without it', async () => {
    const [partner = ''] = await createAccounts(connection(), ['Acme']);
    const contact = await connection().sobject('Contact').create({ LastName: 'Schlecht' });
    const plan = await connection()
      .sobject('Plan__c')
      .create({ Partner__c: partner, Reviewer__c: contact.id });
    await connection()
      .sobject('Contact')
      .destroy(contact.id ?? '');
    expect(
      await connection()
        .sobject('Plan__c')
        .retrieve(plan.id ?? ''),
    ).toMatchObject({ Reviewer__c: null });
  });

  test('stays when a child forbids it', async () => {
    const [partner = ''] = await createAccounts(connection(), ['Acme']);
    await connection().sobject('Plan__c').create({ Partner__c: partner });
    await expect(connection().sobject('Account').destroy(partner)).rejects.toMatchObject({
      errorCode: 'DELETE_FAILED',
    });
  });
});

describe('replication', () => {
  test('tells what was changed and what was deleted in a window', async () => {
    const [first = '', second = ''] = await createAccounts(connection(), ['Acme', 'Beta']);
    at('12:30:00');
    await connection().sobject('Account').update({ Id: first, Name: 'Acme 2' });
    await connection().sobject('Account').destroy(second);
    at('13:00:00');
    const window = ['2017-11-15T12:20:00Z', '2017-11-15T12:40:00Z'] as const;
    const updated = await connection()
      .sobject('Account')
      .updated(...window);
    const deleted = await connection()
      .sobject('Account')
      .deleted(...window);
    expect(updated.ids).toEqual([first]);
    expect(deleted.deletedRecords).toEqual([{ id: second, deletedDate: '2017-11-15T12:30:00.000+0000' }]);
    expect(deleted.latestDateCovered).toBe('2017-11-15T12:40:00.000+0000');
  });

  test('covers no more than what has settled', async () => {
    at('13:00:30');
    const { latestDateCovered } = await connection()
      .sobject('Account')
      .deleted('2017-11-15T12:00:00Z', '2017-11-15T13:00:30Z');
    expect(latestDateCovered).toBe('2017-11-15T12:55:00.000+0000');
  });

  test.each([
    ['older than the log', '2017-09-01T00:00:00Z', '2017-11-15T12:00:00Z'],
    ['shorter than a minute', '2017-11-15T11:00:00Z', '2017-11-15T11:00:30Z'],
  ])('refuses a window %s', async (_why, start, end) => {
    await expect(connection().sobject('Account').deleted(start, end)).rejects.toMatchObject({
      errorCode: 'INVALID_REPLICATION_DATE',
    });
  });
});
