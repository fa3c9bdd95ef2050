import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWritingOrg, type WritingOrg } from './writing.ts';

let org: WritingOrg;
let partner: string;
let seller: string;
let period: string;

beforeAll(async () => {
  org = await startWritingOrg();
  partner = await org.given('Account', { Name: 'Donn Cantrell Group', Channel_Partner__c: true });
  seller = await org.given('Contact', { LastName: 'Cantrell', AccountId: partner });
  period = await org.given('Operating_Period__c', {
    Name: '2017-Q4',
    Kind__c: 'Quarter',
    Calendar__c: 'Vendor',
    Start_Date__c: '2017-10-01',
    End_Date__c: '2017-12-31',
  });
});

afterAll(() => org.close());

function refusal(message: RegExp) {
  return { code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: expect.stringMatching(message) as unknown };
}

const accepted = { id: expect.stringMatching(/^\w{18}$/) as unknown };

describe('a metric setting', () => {
  const setting = (fields: object) =>
    org.create('Metric_Setting__c', { Name: 'Growing partners', ...fields });

  test.each([
    ['with a pipeline index of zero', { Pipeline_Index__c: 0 }, /must be above zero/],
    ['that waits no day for silence', { Silent_Days__c: 0 }, /must be above zero/],
    ['with yellow above green', { Pace_Green__c: 90, Pace_Yellow__c: 95 }, /above the green one/],
    ['with one limit of pipeline', { Pipeline_Yellow__c: 50 }, /both limits of pipeline or none/],
    ['with an own index upside down', { Own_Index_Floor__c: 9, Own_Index_Ceiling__c: 2 }, /upper limit/],
    ['with a quiet share above the whole', { Quiet_Share__c: 101 }, /between 0 % and 100 %/],
    ['with a negative number of deals', { Projection_Minimum_Won__c: -1 }, /cannot be negative/],
    ['with a headline that has no tile', { Headline_Metrics__c: 'Pace; Happiness' }, /one to six of Pace/],
    ['with a headline and no end', { Headline_Metrics__c: 'Pace;' }, /one to six of Pace/],
    [
      'with seven headlines',
      { Headline_Metrics__c: 'Pace;Pipeline;Level;Win rate;Deal size;Sales cycle;Certifications' },
      /one to six of Pace/,
    ],
  ])('%s is refused', async (_title, fields, message) => {
    expect(await setting(fields)).toEqual(refusal(message));
  });

  test.each([
    ['that says nothing', {}],
    ['with limits that make sense', { Pace_Green__c: 100, Pace_Yellow__c: 90, Quiet_Share__c: 50 }],
    ['with headlines in an order of its own', { Headline_Metrics__c: 'Level; Win rate;Pace' }],
  ])('%s is taken', async (_title, fields) => {
    expect(await setting(fields)).toEqual(accepted);
  });
});

describe('a level requirement', () => {
  const requirement = async (fields: object) => {
    const program = await org.given('Channel_Program__c', { Name: 'Partner First' });
    const level = { Name: 'Silver', Program__c: program, Rank__c: 1 };
    const levelId = await org.given('Program_Level__c', level);
    return org.create('Level_Requirement__c', { Program_Level__c: levelId, ...fields });
  };

  test('below zero is refused', async () => {
    const fields = { Kind__c: 'Certified sellers', Required__c: -1 };
    expect(await requirement(fields)).toEqual(refusal(/cannot be negative/));
  });

  test('of more than all tasks is refused', async () => {
    const fields = { Kind__c: 'Required tasks', Required__c: 120 };
    expect(await requirement(fields)).toEqual(refusal(/100 or less/));
  });

  test('of revenue may be any amount', async () => {
    const fields = { Kind__c: 'Revenue of four quarters', Required__c: 1_500_000 };
    expect(await requirement(fields)).toEqual(accepted);
  });
});

describe('a quota', () => {
  const quota = (fields: object) =>
    org.create('Channel_Goal__c', { Level__c: 'Company', Period__c: period, ...fields });

  test.each([
    ['below zero', { Amount__c: -1 }, /cannot be negative/],
    ['accepted without an amount', { Status__c: 'Accepted' }, /needs an amount/],
    ['of a region that it does not name', { Level__c: 'Region' }, /names the role or user/],
    ['of the company that names somebody', { Subject_Id__c: '00E000000000001AAA' }, /names the role or user/],
  ])('%s is refused', async (_title, fields, message) => {
    expect(await quota(fields)).toEqual(refusal(message));
  });

  test('of the company is taken', async () => {
    expect(await quota({ Amount__c: 1_000_000, Status__c: 'Accepted' })).toEqual(accepted);
  });
});

test('a certification that expires before it was earned is refused', async () => {
  const dates = { Earned_On__c: '2017-11-01', Expires_On__c: '2017-10-31' };
  const fields = {
    Name: 'Sales basics',
    Partner__c: partner,
    Contact__c: seller,
    Role__c: 'Seller',
    ...dates,
  };
  expect(await org.create('Partner_Certification__c', fields)).toEqual(refusal(/before it was earned/));
});

test('a certification of nobody is refused', async () => {
  const fields = { Name: 'Sales basics', Partner__c: partner, Role__c: 'Seller', Earned_On__c: '2017-11-01' };
  expect(await org.create('Partner_Certification__c', fields)).toEqual(refusal(/person who earned it/));
});

test('a goal keeps its seller', async () => {
  const goal = { Partner__c: partner, Period__c: period, Seller__c: seller };
  const id = await org.given('Partner_Goal__c', goal);
  expect(await org.update('Partner_Goal__c', id, { Seller__c: null })).toEqual(refusal(/keeps its partner/));
});
