import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import { newPlan } from '../../accountPlan/plans.ts';
import { dyingAt, startTending, type Tending } from './tending.ts';

jest.setTimeout(120_000); // quick, but where the machine is busy

const LIST = 'Customer_List__c';
const HOSTILE = [
  "O'Brien & Sons\\",
  '=HYPERLINK("http://evil.example";"x")',
  '<img src=x onerror=alert(1)>',
  'Ünïcødé 株式会社',
  "%_ LIKE '%",
];

let t: Tending;
beforeAll(async () => {
  t = await startTending();
  for (let number = 0; number < 60; number += 1)
    t.given('Account', {
      Name: `Known ${words(number)}`,
      Website: `https://www.known-${number}.example`,
      BillingCountry: 'Germany',
    });
  await t.tend();
});
afterAll(() => t.close());

/** So that names differ in more than a number. */
function words(number: number): string {
  return [...String(number)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('') + ' Foods';
}

/** 200 lines: 60 known by their domain, 130 new, 5 hostile, 3 that repeat, 2 that name nobody. */
const PASTED = [
  'Customer\tWebsite\tCountry',
  ...Array.from({ length: 60 }, (_, n) => `Known ${words(n)}\tknown-${n}.example\tGermany`),
  ...Array.from({ length: 130 }, (_, n) => `Fresh ${words(n)} Mill\tfresh-${n}.example\tFrance`),
  ...HOSTILE.map((name, n) => `${name}\thostile-${n}.example\tFrance`),
  ...Array.from({ length: 3 }, (_, n) => `Fresh ${words(n)} Mill\tfresh-${n}.example\tFrance`),
  '12345\t\tFrance',
  '-----\t\tFrance',
].join('\n');

async function requested(text = PASTED): Promise<{ plan: string; list: string }> {
  const plan = await newPlan(t.at);
  const list = await t.at.given(PARTNER, LIST, {
    Account_Plan__c: plan,
    List_Key__c: `${plan}:1`,
    From_Partner__c: text,
  });
  return { plan, list };
}

const listRow = (list: string) =>
  t.rows(
    `SELECT Status__c, Row_Count__c, Known_Count__c, New_Count__c, Unclear_Count__c, Repeated_Count__c, Rejected_Count__c, Problems__c, Failure_Reason__c, Revision__c FROM ${LIST} WHERE Id = '${list}'`,
  )[0]!;
const customersOf = (plan: string) =>
  t.rows(`SELECT Name, Customer__c, Kind__c FROM Plan_Customer__c WHERE Account_Plan__c = '${plan}'`);

async function agree(list: string): Promise<void> {
  for (const [side, who] of [
    ['Partner', PARTNER],
    ['Vendor', MANAGER],
  ] as const) {
    const fields = {
      [`${side}_Agreed_By__c`]: t.at.idOf(who),
      [`${side}_Agreed_At__c`]: t.at.time(),
      Revision__c: Number(listRow(list).Revision__c) + 1,
    };
    expect(await t.at.update(who, LIST, list, fields)).toHaveProperty('id');
  }
}

describe('a pasted list of 200 customers', () => {
  let plan: string;
  let list: string;
  beforeAll(async () => {
    ({ plan, list } = await requested());
    await t.tend();
  });

  test('is counted before anybody sees a name', () => {
    expect(listRow(list)).toMatchObject({
      Status__c: 'Matched',
      Row_Count__c: 200,
      Known_Count__c: 60,
      New_Count__c: 135,
      Unclear_Count__c: 0,
      Repeated_Count__c: 3,
      Rejected_Count__c: 2,
    });
    expect(customersOf(plan)).toEqual([]);
  });

  test('names its problems by line, and no customer', () => {
    const problems = String(listRow(list).Problems__c);
    expect(problems).toContain('Partner’s list, line 200: this is no name of a customer.');
    expect(problems).not.toMatch(/Fresh|Known|hostile/);
  });

  test('becomes customers of the plan when both have agreed, each once and linked where it is known', async () => {
    await agree(list);
    expect(await t.tend()).toMatchObject({ status: 'done', lists: 1, failures: [] });
    const customers = customersOf(plan);
    expect(customers).toHaveLength(195);
    expect(customers.filter(({ Customer__c }) => Customer__c !== null)).toHaveLength(60);
    expect(customers.map(({ Name }) => Name)).toEqual(expect.arrayContaining(HOSTILE));
    expect(listRow(list).Status__c).toBe('Shared');
  });
});

test('a list that one side has agreed to share stays closed', async () => {
  const { plan, list } = await requested('Alder Foods\talder.example\tFrance');
  await t.tend();
  const fields = {
    Partner_Agreed_By__c: t.at.idOf(PARTNER),
    Partner_Agreed_At__c: t.at.time(),
    Revision__c: Number(listRow(list).Revision__c) + 1,
  };
  await t.at.update(PARTNER, LIST, list, fields);
  await t.tend();
  expect(customersOf(plan)).toEqual([]);
});

test('a list without customers says what to paste', async () => {
  const { list } = await requested('\n \n');
  await t.tend();
  expect(listRow(list)).toMatchObject({
    Status__c: 'Failed',
    Failure_Reason__c: expect.stringMatching(/Paste one a line/),
  });
});

test('sharing ends in the same wherever the service is killed', async () => {
  for (let number = 1; ; number += 1) {
    const { plan, list } = await requested(
      'Alder Foods\talder.example\tFrance\nBirch Ltd\tbirch.example\tFrance',
    );
    await t.tend();
    await agree(list);
    const { client, state } = dyingAt(t.salesforce, number);
    await t.tend(client).catch(() => {});
    await t.tend();
    expect([customersOf(plan).length, listRow(list).Status__c]).toEqual([2, 'Shared']);
    if (!state.died) return;
  }
});
