import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { startSampleOrg, type SampleOrg } from '../../support/sampleOrg.ts';
import { rows } from '../salesforce/rows.ts';
import { playPlans } from './playPlans.ts';
import { smallOrgStage } from './stage.ts';

const DAY = calendarDate('2017-11-15');

jest.setTimeout(120_000); // quick, but where the machine is busy

describe('the account plans of the sample', () => {
  let sample: SampleOrg;
  beforeAll(async () => {
    sample = await startSampleOrg({ asOf: DAY, withPlans: true });
  });
  afterAll(() => sample?.close());
  const ask = (soql: string) => rows(sample.connection, soql);

  test('stand in three states: signed and asked for a second signature, signed, and begun', async () => {
    const versions = await ask(
      'SELECT Account_Plan__r.Partner__r.Name, Number__c, Status__c FROM Account_Plan_Version__c ORDER BY Account_Plan__r.Partner__r.Name, Number__c',
    );
    expect(versions.map(({ Number__c, Status__c }) => [Number__c, Status__c])).toEqual([
      [1, 'Signed'],
      [2, 'Offered'],
      [1, 'Draft'],
      [1, 'Signed'],
    ]);
  });

  test('leave goals that were agreed before as they were', async () => {
    const goals = await ask(
      "SELECT Amount__c, Period__r.Name FROM Partner_Goal__c WHERE Reason__c LIKE 'Account plan%'",
    );
    expect(goals).toMatchObject([{ Amount__c: 290_000, Period__r: { Name: 'Oct 2017 to Mar 2018' } }]);
  });

  test('know what every customer of the partner owns and has open', async () => {
    const unseen = await ask(
      'SELECT Id FROM Plan_Customer__c WHERE Customer__c != null AND Open_Count__c = null',
    );
    expect(unseen).toEqual([]);
  });

  test('say that they were made up', async () => {
    const notes = await ask("SELECT Id, Note__c FROM Plan_Note__c WHERE Kind__c = 'Update'");
    expect(notes.filter(({ Note__c }) => String(Note__c).includes('made up for the sample'))).toHaveLength(3);
  });

  test('are the same when they are played again', async () => {
    const all = async () => [
      await ask('SELECT Id, SystemModstamp FROM Account_Plan__c ORDER BY Id'),
      await ask('SELECT Id, SystemModstamp FROM Plan_Line__c ORDER BY Id'),
      await ask('SELECT Id, SystemModstamp FROM Planned_Opportunity__c ORDER BY Id'),
      await ask('SELECT Id, SystemModstamp FROM Partner_Action__c WHERE Account_Plan__c != null ORDER BY Id'),
      await ask('SELECT Id, SystemModstamp FROM Plan_Customer__c ORDER BY Id'),
    ];
    const before = await all();
    await playPlans(smallOrgStage(sample.connection, sample.org.clock), DAY);
    expect(await all()).toEqual(before);
  });
});
