import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, notAllowed, refused, startPlanning, taken, type Planning } from './planning.ts';
import { newPlan, planFields, signed } from './plans.ts';

const CUSTOMER = 'Plan_Customer__c';
const PLANNED = 'Planned_Opportunity__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

async function customerOf(plan: string): Promise<string> {
  const fields = { Name: 'Acme', Account_Plan__c: plan, Customer_Key__c: `${plan}:acme.example` };
  return at.given(PARTNER, CUSTOMER, fields);
}

const cell = (customer: string, product: string, fields: object = {}) => ({
  Plan_Customer__c: customer,
  Product_Key__c: product,
  Cell_Key__c: `${customer}:${product}`,
  ...fields,
});

/** A plan of partner B, whose customer and planned opportunity partner A must not name. */
async function plannedByB(): Promise<{ plan: string; planned: string }> {
  const plan = await at.given('manager of B', 'Account_Plan__c', planFields(at, {}, 'B'));
  const user = 'user of partner B';
  const key = { Account_Plan__c: plan, Customer_Key__c: `${plan}:acme.example` };
  const customer = await at.given(user, CUSTOMER, { Name: 'Acme', ...key });
  return { plan, planned: await at.given(user, PLANNED, cell(customer, 'MG Special')) };
}

describe('what goes on while a signed plan stands', () => {
  test.each([PARTNER, MANAGER] as const)('is written by the %s', async (who) => {
    const { plan } = await signed(at);
    const fields = { Name: 'Acme', Account_Plan__c: plan, Customer_Key__c: `${plan}:acme.example` };
    expect(await at.create(who, CUSTOMER, fields)).toEqual(taken);
  });

  test('is a customer once', async () => {
    const plan = await newPlan(at);
    await customerOf(plan);
    const again = { Name: 'ACME', Account_Plan__c: plan, Customer_Key__c: `${plan}:acme.example` };
    expect(await at.create(MANAGER, CUSTOMER, again)).toMatchObject({ code: 'DUPLICATE_VALUE' });
  });

  test('is a product at a customer once', async () => {
    const customer = await customerOf(await newPlan(at));
    await at.given(PARTNER, PLANNED, cell(customer, 'MG Special'));
    expect(await at.create(MANAGER, PLANNED, cell(customer, 'MG Special'))).toMatchObject({
      code: 'DUPLICATE_VALUE',
    });
  });

  test('cannot be counted twice under a key of one’s own', async () => {
    const customer = await customerOf(await newPlan(at));
    const fields = cell(customer, 'MG Special', { Cell_Key__c: 'mine' });
    expect(await at.create(PARTNER, PLANNED, fields)).toEqual(refused(/ID of the plan customer/));
  });

  test('is for existing or for new customers as the customer is', async () => {
    const customer = await customerOf(await newPlan(at));
    const planned = await at.given(PARTNER, PLANNED, cell(customer, 'MG Special'));
    await at.update(PARTNER, CUSTOMER, customer, { Kind__c: 'Existing', Revision__c: 2 });
    const { records } = await at.query(PARTNER, `SELECT Route__c FROM ${PLANNED} WHERE Id = '${planned}'`);
    expect(records).toEqual([{ Route__c: 'Existing customer' }]);
  });
});

describe('a change that has not seen the last one is refused', () => {
  test.each<[string, (plan: string) => Promise<[string, string]>]>([
    ['of a customer', async (plan) => [CUSTOMER, await customerOf(plan)]],
    [
      'of a planned opportunity',
      async (plan) => [PLANNED, await at.given(PARTNER, PLANNED, cell(await customerOf(plan), 'GTX Pro'))],
    ],
    [
      'of somebody who decides',
      async (plan) => {
        const fields = { Name: 'Ann', Plan_Customer__c: await customerOf(plan) };
        return ['Decision_Player__c', await at.given(PARTNER, 'Decision_Player__c', fields)];
      },
    ],
    [
      'of a review',
      async (plan) => [
        'Plan_Review__c',
        await at.given(PARTNER, 'Plan_Review__c', { Account_Plan__c: plan }),
      ],
    ],
    [
      'of an absence',
      async (plan) => {
        const days = { Start_Date__c: '2018-03-01', End_Date__c: '2018-03-09' };
        const fields = { Name: 'Ann', Account_Plan__c: plan, Side__c: 'Partner', ...days };
        return ['Plan_Absence__c', await at.given(PARTNER, 'Plan_Absence__c', fields)];
      },
    ],
    [
      'of a customer list',
      async (plan) => [
        'Customer_List__c',
        await at.given(PARTNER, 'Customer_List__c', { Account_Plan__c: plan }),
      ],
    ],
  ])('%s', async (_what, make) => {
    const [object, id] = await make(await newPlan(at));
    await at.update(PARTNER, object, id, { Revision__c: 2 });
    expect(await at.update(MANAGER, object, id, { Revision__c: 2 })).toEqual(refused(/Somebody else/));
  });

  test('but not what the service stamps, nor because of it', async () => {
    const customer = await customerOf(await newPlan(at));
    expect(await at.update('service', CUSTOMER, customer, { Open_Count__c: 2 })).toEqual(taken);
    expect(await at.update(PARTNER, CUSTOMER, customer, { Size__c: '420 sites', Revision__c: 2 })).toEqual(
      taken,
    );
  });
});

describe('what the service has counted', () => {
  test.each([PARTNER, MANAGER] as const)('the %s cannot write', async (who) => {
    const customer = await customerOf(await newPlan(at));
    expect(await at.update(who, CUSTOMER, customer, { Owned_Amount__c: 1, Revision__c: 2 })).toEqual(
      notAllowed,
    );
  });
});

describe('a plan of another partner', () => {
  test('is not seen', async () => {
    const { plan } = await plannedByB();
    const { records } = await at.query(PARTNER, `SELECT Id FROM Account_Plan__c WHERE Id = '${plan}'`);
    expect(records).toEqual([]);
  });

  test.each([PARTNER, MANAGER] as const)('takes no version from the %s', async (who) => {
    const { plan } = await plannedByB();
    const fields = { Account_Plan__c: plan, Number__c: 1, Version_Key__c: `${plan}:v1` };
    expect(await at.create(who, 'Account_Plan_Version__c', fields)).toEqual(notAllowed);
  });

  test('does not get an action of this partner', async () => {
    const { plan } = await plannedByB();
    const action = {
      Name: 'Call',
      Partner__c: at.channel.partners.A,
      Side__c: 'Vendor',
      Account_Plan__c: plan,
    };
    expect(await at.create('chief', 'Partner_Action__c', action)).toEqual(refused(/another partner’s/));
  });

  test('does not get a registration of this partner', async () => {
    const { planned } = await plannedByB();
    const fields = { Partner__c: at.channel.partners.A, Status__c: 'Draft', Planned_Opportunity__c: planned };
    expect(await at.create('chief', 'Deal_Registration__c', fields)).toEqual(refused(/another partner’s/));
  });
});

describe('what a new registration resembles', () => {
  test.each<['sees' | 'does not see', typeof PARTNER | typeof MANAGER | 'manager of B', number]>([
    ['sees', MANAGER, 1],
    ['does not see', 'manager of B', 0],
  ])('the other people’s manager %s: %s', async (_sees, who, count) => {
    const id = at.channel.recordOf('Registration_Match__c', 'A');
    const { records } = await at.query(who, `SELECT Id FROM Registration_Match__c WHERE Id = '${id}'`);
    expect(records).toHaveLength(count);
  });

  test('no partner can even ask for', async () => {
    const answer = await at.query(PARTNER, 'SELECT Id FROM Registration_Match__c');
    expect(answer.code).toBe('INVALID_TYPE');
  });

  test('nor can a partner find it through the registration', async () => {
    const answer = await at.query(
      PARTNER,
      'SELECT Id, (SELECT Id FROM Matches__r) FROM Deal_Registration__c',
    );
    expect(answer.status).toBe(400);
  });
});

test('which accounts the vendor knows is not told by a plan’s customers', async () => {
  const answer = await at.query(PARTNER, `SELECT Customer__c FROM ${CUSTOMER}`);
  expect(answer.code).toBe('INVALID_FIELD');
});

describe('the day an action was first due', () => {
  test('stays, whoever moves the due date', async () => {
    const id = await at.given(PARTNER, 'Partner_Action__c', {
      Name: 'Call',
      Partner__c: at.channel.partners.A,
      Side__c: 'Partner',
      First_Due_Date__c: '2018-02-01',
      Due_Date__c: '2018-02-01',
    });
    expect(await at.update(PARTNER, 'Partner_Action__c', id, { Due_Date__c: '2018-03-01' })).toEqual(taken);
    expect(await at.update(MANAGER, 'Partner_Action__c', id, { First_Due_Date__c: '2018-03-01' })).toEqual(
      refused(/first due date stays/),
    );
  });
});
