import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWritingOrg, type WritingOrg } from './writing.ts';

let org: WritingOrg;
let partner: string;
let period: string;

beforeAll(async () => {
  org = await startWritingOrg();
  partner = await org.given('Account', { Name: 'Darcel Schlecht Group', Channel_Partner__c: true });
  period = await org.given('Operating_Period__c', QUARTER);
});

afterAll(() => org.close());

const QUARTER = {
  Name: '2017-Q4',
  Kind__c: 'Quarter',
  Calendar__c: 'Vendor',
  Start_Date__c: '2017-10-01',
  End_Date__c: '2017-12-31',
};

function refusal(message: RegExp) {
  return { code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: expect.stringMatching(message) as unknown };
}

const accepted = { id: expect.stringMatching(/^\w{18}$/) as unknown };

describe('an operating period', () => {
  test.each([
    ['that ends before it starts', { End_Date__c: '2017-09-30' }, /end date is before the start date/],
    ['that is mutual and names no partner', { Calendar__c: 'Mutual' }, /needs the partner/],
  ])('%s is refused', async (_title, change, message) => {
    expect(await org.create('Operating_Period__c', { ...QUARTER, ...change })).toEqual(refusal(message));
  });

  test('of the vendor that names a partner is refused', async () => {
    const fields = { ...QUARTER, Partner__c: partner };
    expect(await org.create('Operating_Period__c', fields)).toEqual(refusal(/belongs to no partner/));
  });

  test('of a single day is taken', async () => {
    const day = { ...QUARTER, End_Date__c: '2017-10-01' };
    expect(await org.create('Operating_Period__c', day)).toEqual(accepted);
  });
});

describe('a goal', () => {
  const goal = (fields: object) => ({ Partner__c: partner, Period__c: period, ...fields });
  const agreed = { Status__c: 'Accepted', Amount__c: 25_000, Accepted_On__c: '2017-09-30' };

  test.each([
    ['below zero', { Amount__c: -1 }, /cannot be negative/],
    ['accepted without an amount', { ...agreed, Amount__c: null }, /needs an amount/],
    ['accepted without a day', { ...agreed, Accepted_On__c: null }, /needs the day/],
    ['of version zero', { Version__c: 0 }, /start at 1/],
  ])('%s is refused', async (_title, fields, message) => {
    expect(await org.create('Partner_Goal__c', goal(fields))).toEqual(refusal(message));
  });

  test.each([
    ['that is not filled in yet', {}],
    ['of zero, which is deliberately none', { ...agreed, Amount__c: 0 }],
  ])('%s is taken', async (_title, fields) => {
    expect(await org.create('Partner_Goal__c', goal(fields))).toEqual(accepted);
  });

  test('that is accepted keeps its amount', async () => {
    const id = await org.given('Partner_Goal__c', goal(agreed));
    expect(await org.update('Partner_Goal__c', id, { Amount__c: 30_000 })).toEqual(refusal(/new version/));
  });

  test('that is accepted can be superseded', async () => {
    const id = await org.given('Partner_Goal__c', goal(agreed));
    expect(await org.update('Partner_Goal__c', id, { Status__c: 'Superseded' })).toEqual({ id });
  });

  test('keeps its version', async () => {
    const id = await org.given('Partner_Goal__c', goal({}));
    expect(await org.update('Partner_Goal__c', id, { Version__c: 2 })).toEqual(refusal(/keeps its partner/));
  });
});

describe('a deal registration', () => {
  const pending = { Submitted_At__c: '2017-11-01T10:00:00Z' };
  const registration = (fields: object) => ({ Partner__c: partner, ...pending, ...fields });

  test.each([
    ['without the time of submission', { Submitted_At__c: null }, /time of submission/],
    ['that is approved without the time of it', { Status__c: 'Approved' }, /time of the decision/],
    ['without a status', { Status__c: null }, /needs a status/],
    ['decided before it was submitted', { Decided_At__c: '2017-10-31T10:00:00Z' }, /before the submission/],
  ])('%s is refused', async (_title, fields, message) => {
    expect(await org.create('Deal_Registration__c', registration(fields))).toEqual(refusal(message));
  });

  test('with the time of submission is taken', async () => {
    expect(await org.create('Deal_Registration__c', registration({}))).toEqual(accepted);
  });
});

describe('an action', () => {
  test('that is done needs the day', async () => {
    const action = { Name: 'Train two sellers', Partner__c: partner, Status__c: 'Done' };
    expect(await org.create('Partner_Action__c', action)).toEqual(refusal(/needs the day/));
  });
});

describe('a deck request', () => {
  const claim = (worker: string) => ({
    Status__c: 'Building',
    Claimed_By__c: worker,
    Claimed_At__c: '2017-11-15T09:00:00Z',
  });
  let review: string;

  beforeAll(async () => {
    review = await org.given('QBR__c', { Name: '2017-Q4', Partner__c: partner, Period__c: period });
  });

  const requested = () => org.given('QBR_Deck_Request__c', { QBR__c: review });
  const update = (id: string, fields: object) => org.update('QBR_Deck_Request__c', id, { ...fields });

  test('starts as requested', async () => {
    const fields = { QBR__c: review, ...claim('worker 1') };
    expect(await org.create('QBR_Deck_Request__c', fields)).toEqual(refusal(/starts as Requested/));
  });

  test('can be claimed by one worker', async () => {
    const id = await requested();
    expect(await update(id, claim('worker 1'))).toEqual({ id });
  });

  test('cannot be claimed by a second worker', async () => {
    const id = await requested();
    await update(id, claim('worker 1'));
    expect(await update(id, claim('worker 2'))).toEqual(refusal(/Another worker/));
  });

  test('is claimed exactly once of ten claims at the same moment', async () => {
    const id = await requested();
    const claims = Array.from({ length: 10 }, (_, index) => update(id, claim(`worker ${index}`)));
    const outcomes = await Promise.all(claims);
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test('cannot be finished by a worker whose claim went to another', async () => {
    const id = await requested();
    await update(id, claim('worker 1'));
    await update(id, { Status__c: 'Requested' });
    await update(id, claim('worker 2'));
    expect(await update(id, { Status__c: 'Ready', Claimed_By__c: 'worker 1' })).toEqual(
      refusal(/Another worker/),
    );
  });

  test('is not claimed again once it is ready', async () => {
    const id = await requested();
    await update(id, claim('worker 1'));
    await update(id, { Status__c: 'Ready' });
    expect(await update(id, claim('worker 2'))).toEqual(refusal(/Only a requested deck/));
  });

  test('is not ready before it was claimed', async () => {
    const id = await requested();
    expect(await update(id, { Status__c: 'Ready' })).toEqual(refusal(/being built/));
  });

  test('cannot be claimed without the time', async () => {
    const id = await requested();
    const timeless = { ...claim('worker 1'), Claimed_At__c: null };
    expect(await update(id, timeless)).toEqual(refusal(/needs the worker and the time/));
  });

  test('fails with a reason for people', async () => {
    const id = await requested();
    await update(id, claim('worker 1'));
    expect(await update(id, { Status__c: 'Failed' })).toEqual(refusal(/needs a reason/));
  });
});
