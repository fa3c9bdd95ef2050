import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PARTNER } from '../../accountPlan/planning.ts';
import { dyingAt, startTending, type Tending } from './tending.ts';

jest.setTimeout(120_000); // quick, but where the machine is busy

let t: Tending;
let alder: string;
beforeAll(async () => {
  t = await startTending();
  await t.tend();
  alder = t.given('Account', {
    Name: 'Alder Foods Ltd',
    Website: 'www.alder.example',
    BillingCountry: 'France',
  });
  t.given('Opportunity', {
    Name: 'Observe for Alder',
    AccountId: alder,
    StageName: 'Prospecting',
    CloseDate: '2018-01-31',
    Main_Product__c: 'OBS',
    Amount: 10_000,
  });
});
afterAll(() => t.close());

const registered = (fields: Record<string, unknown>) =>
  t.at.given(PARTNER, 'Deal_Registration__c', {
    Partner__c: t.at.channel.partners.A,
    Submitted_At__c: t.at.time(),
    Product_Key__c: 'OBS',
    ...fields,
  });

const rowOf = (id: string) =>
  t.rows(`SELECT Check_Status__c, Answer_By__c FROM Deal_Registration__c WHERE Id = '${id}'`)[0];
const matchesOf = (id: string) =>
  t.rows(
    `SELECT Kind__c, Strength__c, Why__c FROM Registration_Match__c WHERE Deal_Registration__c = '${id}'`,
  );

describe('a new registration', () => {
  test('is found to be like an open deal by the web address of its customer', async () => {
    const id = await registered({
      Customer_Name__c: 'Alder',
      Customer_Domain__c: 'https://alder.example/shop',
    });
    await t.tend();
    expect(matchesOf(id)).toEqual([
      { Kind__c: 'Open opportunity', Strength__c: 'Same', Why__c: 'same web address; same product' },
    ]);
    expect(rowOf(id)).toEqual({ Check_Status__c: 'Similar deal found', Answer_By__c: '2017-11-17' });
  });

  test('is found by name and country', async () => {
    const id = await registered({
      Customer_Name__c: 'ALDER FOODS LTD',
      Customer_Country__c: 'FR',
      Product_Key__c: 'obs',
    });
    await t.tend();
    expect(matchesOf(id)).toContainEqual({
      Kind__c: 'Open opportunity',
      Strength__c: 'Same',
      Why__c: 'same name and country; same product',
    });
  });

  test('is similar where nobody knows the product', async () => {
    const id = await registered({ Customer_Domain__c: 'alder.example', Product_Key__c: null });
    await t.tend();
    expect(matchesOf(id)).toContainEqual({
      Kind__c: 'Open opportunity',
      Strength__c: 'Similar',
      Why__c: 'same web address; product not known',
    });
  });

  test.each([
    [
      'another product',
      { Customer_Name__c: 'Alder Foods Ltd', Customer_Country__c: 'France', Product_Key__c: 'VAULT' },
    ],
    [
      'a firm of the same name in another country',
      { Customer_Name__c: 'Alder Foods Ltd', Customer_Country__c: 'Kenya' },
    ],
    ['another customer', { Customer_Name__c: 'Birch Ltd', Customer_Domain__c: 'birch.example' }],
  ])('is clear when it is about %s', async (_what, fields) => {
    const id = await registered(fields);
    await t.tend();
    expect([rowOf(id)?.Check_Status__c, matchesOf(id)]).toEqual(['Clear', []]);
  });

  test('resembles one that another partner sent before', async () => {
    const fields = { Customer_Name__c: 'Cedar', Customer_Domain__c: 'cedar.example' };
    const first = await registered(fields);
    await t.tend();
    const second = await registered(fields);
    await t.tend();
    expect([rowOf(first)?.Check_Status__c, rowOf(second)?.Check_Status__c]).toEqual([
      'Clear',
      'Similar deal found',
    ]);
    expect(matchesOf(second)).toMatchObject([{ Kind__c: 'Registered deal', Strength__c: 'Same' }]);
  });

  test('shows its partner nothing of what it resembles', async () => {
    const { status, records } = await t.at.query(PARTNER, 'SELECT Id FROM Registration_Match__c');
    expect([status, records]).not.toEqual([200, expect.arrayContaining([expect.anything()])]);
  });

  test('is checked in the same way wherever the service is killed', async () => {
    for (let number = 1; ; number += 1) {
      const id = await registered({
        Customer_Domain__c: `elm-${number}.example`,
        Customer_Name__c: `Elm ${number}`,
      });
      const again = await registered({
        Customer_Domain__c: `elm-${number}.example`,
        Customer_Name__c: `Elm ${number}`,
      });
      const { client, state } = dyingAt(t.salesforce, number);
      await t.tend(client).catch(() => {});
      await t.tend();
      expect([matchesOf(id).length, matchesOf(again).length]).toEqual([1, 1]);
      expect(rowOf(again)?.Check_Status__c).toBe('Similar deal found');
      if (!state.died) return;
    }
  });
});
