import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
beforeAll(async () => {
  org = await startFixtureOrg();
});
afterAll(() => org.close());

const rowsOf = (soql: string) => [...org.org.as(org.org.administrator).query(soql).rows()];

describe('records that are loaded past HTTP', () => {
  test('are read like any others, with ids, audit fields and what follows from the stage', () => {
    const accounts = org.org.load('Account', [{ Name: 'Loaded' }]);
    const deals = org.org.load('Opportunity', [
      {
        Name: 'Loaded deal',
        AccountId: accounts.idOf(0),
        StageName: 'Closed Won',
        CloseDate: '2017-10-02',
        Amount: 55.5,
        CreatedDate: '2016-10-20T08:00:00Z',
      },
    ]);
    expect(
      rowsOf(
        'SELECT Id, Account.Name, IsWon, CloseDate, Amount, CreatedDate, LastModifiedDate FROM Opportunity',
      ),
    ).toEqual([
      [
        deals.idOf(0),
        'Loaded',
        true,
        '2017-10-02',
        55.5,
        '2016-10-20T08:00:00.000+0000',
        '2017-11-15T12:00:00.000+0000',
      ],
    ]);
  });

  test('are found by external id, and refuse a second one through the door', async () => {
    const [partner] = rowsOf("SELECT Id FROM Account WHERE Name = 'Loaded'");
    org.org.load('Plan__c', [{ Partner__c: partner?.[0], Key__c: 'loaded' }]);
    const result = await org.connection
      .sobject('Plan__c')
      .upsert({ Key__c: 'loaded', Amount__c: 4 }, 'Key__c');
    expect(result.created).toBe(false);
    expect(rowsOf("SELECT Amount__c, Name FROM Plan__c WHERE Key__c = 'loaded'")).toEqual([[4, 'PLAN-0001']]);
  });

  test('keep names strict', () => {
    expect(() => org.org.load('Account', [{ Nmae: 'x' }])).toThrow(
      "No such column 'Nmae' on sobject of type Account",
    );
  });
});
