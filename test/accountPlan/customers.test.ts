import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, refused, startPlanning, taken, type Planning } from './planning.ts';
import { newPlan } from './plans.ts';

const CUSTOMER = 'Plan_Customer__c';
const PLANNED = 'Planned_Opportunity__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const customerFields = (plan: string, key = `${plan}:acme.example`) => ({
  Name: 'Acme',
  Account_Plan__c: plan,
  Customer_Key__c: key,
});

async function planned(): Promise<{ customer: string; id: string }> {
  const customer = await at.given(PARTNER, CUSTOMER, customerFields(await newPlan(at)));
  const cell = { Product_Key__c: 'GTX Pro', Cell_Key__c: `${customer}:GTX Pro` };
  return { customer, id: await at.given(PARTNER, PLANNED, { Plan_Customer__c: customer, ...cell }) };
}

describe('a customer', () => {
  test.each([
    ['none', null],
    ['another plan’s', 'a00000000000000AAA:acme.example'],
  ])('is not put into a plan under a key that is %s', async (_whose, key) => {
    const fields = { ...customerFields(await newPlan(at)), Customer_Key__c: key };
    expect(await at.create(PARTNER, CUSTOMER, fields)).toEqual(refused(/ID of its plan/));
  });

  test('does not become another one', async () => {
    const plan = await newPlan(at);
    const id = await at.given(PARTNER, CUSTOMER, customerFields(plan));
    const other = { Customer_Key__c: `${plan}:other.example`, Revision__c: 2 };
    expect(await at.update(MANAGER, CUSTOMER, id, other)).toEqual(refused(/key cannot be changed/));
  });
});

describe('a planned opportunity', () => {
  test('does not become one of another product', async () => {
    const { customer, id } = await planned();
    const other = { Product_Key__c: 'GTK 500', Cell_Key__c: `${customer}:GTK 500`, Revision__c: 2 };
    expect(await at.update(PARTNER, PLANNED, id, other)).toEqual(refused(/product cannot be changed/));
  });

  test('brings nothing negative', async () => {
    const { id } = await planned();
    expect(await at.update(PARTNER, PLANNED, id, { Amount__c: -1, Revision__c: 2 })).toEqual(
      refused(/zero or more/),
    );
  });

  test.each([
    ['is given the registration of its partner', 'A', taken],
    ['is not given another partner’s', 'B', refused(/another partner’s/)],
  ] as const)('%s', async (_whose, place, outcome) => {
    const { id } = await planned();
    const fields = { Registration__c: at.channel.recordOf('Deal_Registration__c', place), Revision__c: 2 };
    expect(await at.update('administrator', PLANNED, id, fields)).toEqual(outcome);
  });
});
