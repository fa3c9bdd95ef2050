import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAccounts, startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
let partner = '';
beforeAll(async () => {
  org = await startFixtureOrg();
  [partner = ''] = await createAccounts(org.connection, ['Acme']);
});
afterAll(() => org.close());

const plans = () => org.connection.sobject('Plan__c');
const createPlan = async (fields: Record<string, unknown> = {}) =>
  (await plans().create({ Partner__c: partner, ...fields })).id ?? '';

describe('one record', () => {
  test('is created, read, changed and deleted', async () => {
    const id = await createPlan({ Amount__c: 10 });
    await plans().update({ Id: id, Amount__c: 12.5 });
    expect(await plans().retrieve(id)).toMatchObject({
      Id: id,
      Amount__c: 12.5,
      Status__c: 'Open',
      Done__c: false,
    });
    await plans().destroy(id);
    await expect(plans().retrieve(id)).rejects.toMatchObject({ errorCode: 'ENTITY_IS_DELETED' });
  });

  test('is read with the fields that were asked for', async () => {
    const id = await createPlan({ Amount__c: 3 });
    const record = await plans().retrieve(id, { fields: ['Amount__c'] });
    expect(Object.keys(record)).toEqual(['attributes', 'Amount__c']);
  });

  test('carries audit fields from the org’s clock in whole seconds', async () => {
    org.clock.set('2017-11-16T08:30:15.700Z');
    const id = await createPlan();
    org.clock.set('2017-11-16T08:31:00.000Z');
    await plans().update({ Id: id, Done__c: true });
    expect(await plans().retrieve(id)).toMatchObject({
      CreatedDate: '2017-11-16T08:30:15.000+0000',
      LastModifiedDate: '2017-11-16T08:31:00.000+0000',
      SystemModstamp: '2017-11-16T08:31:00.000+0000',
      LastModifiedById: org.org.administrator.id,
    });
  });

  test('may be dated back when it is created', async () => {
    const { id } = await org.connection
      .sobject('Account')
      .create({ Name: 'Old', CreatedDate: '2016-10-20T09:00:00Z', LastModifiedDate: '2016-12-01T09:00:00Z' });
    const record = await org.connection.sobject('Account').retrieve(id ?? '');
    expect(record).toMatchObject({ CreatedDate: '2016-10-20T09:00:00.000+0000' });
  });

  test('gets the next auto number', async () => {
    const first = (await plans().retrieve(await createPlan())).Name as string;
    const second = (await plans().retrieve(await createPlan())).Name as string;
    expect(first).toMatch(/^PLAN-\d{4}$/);
    expect(Number(second.slice(5)) - Number(first.slice(5))).toBe(1);
  });

  test('computes its formulas when it is read', async () => {
    const id = await createPlan({ Amount__c: 10.01 });
    expect(await plans().retrieve(id)).toMatchObject({ Half__c: 5.01, Partner_Name__c: 'ACME' });
  });

  test('sums up its details', async () => {
    const id = await createPlan();
    const steps = await org.connection.sobject('Step__c').create([
      { Plan__c: id, Hours__c: 1.5 },
      { Plan__c: id, Hours__c: 2 },
    ]);
    expect(await plans().retrieve(id)).toMatchObject({ Steps__c: 2, Hours__c: 3.5 });
    await org.connection.sobject('Step__c').destroy(steps[0]?.id ?? '');
    expect(await plans().retrieve(id)).toMatchObject({ Steps__c: 1, Hours__c: 2 });
  });

  test('names its parent by the parent’s external id', async () => {
    const id = await createPlan({ Key__c: 'parent-key' });
    const record: Record<string, unknown> = { Name: 'first', Plan__r: { Key__c: 'parent-key' } };
    const step = await org.connection.sobject('Step__c').create(record);
    expect(await org.connection.sobject('Step__c').retrieve(step.id ?? '')).toMatchObject({ Plan__c: id });
  });
});

describe('an opportunity', () => {
  const opportunities = () => org.connection.sobject('Opportunity');
  const deal = { Name: 'GTX Basic for Acme', CloseDate: '2017-12-31', Amount: 200 };

  test('is closed, won and certain because its stage says so', async () => {
    const { id } = await opportunities().create({ ...deal, StageName: 'Closed Won' });
    expect(await opportunities().retrieve(id ?? '')).toMatchObject({
      IsClosed: true,
      IsWon: true,
      Probability: 100,
      ExpectedRevenue: 200,
      ForecastCategoryName: 'Closed',
      FiscalQuarter: 4,
      FiscalYear: 2017,
    });
  });

  test('keeps a probability that a person gave', async () => {
    const { id } = await opportunities().create({ ...deal, StageName: 'Prospecting', Probability: 35 });
    await opportunities().update({ Id: id ?? '', NextStep: 'call' });
    expect(await opportunities().retrieve(id ?? '')).toMatchObject({ Probability: 35, ExpectedRevenue: 70 });
  });

  test('cannot be in a stage that the org does not have', async () => {
    await expect(opportunities().create({ ...deal, StageName: 'Engaging' })).rejects.toMatchObject({
      errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    });
  });

  test('passes through the stages that the org was told', async () => {
    org.org.setOpportunityStages([
      { label: 'Prospecting', probability: 10, state: 'open' },
      { label: 'Engaging', probability: 50, state: 'open' },
      { label: 'Closed Won', probability: 100, state: 'won' },
    ]);
    const { id } = await opportunities().create({ ...deal, StageName: 'Engaging' });
    expect(await opportunities().retrieve(id ?? '')).toMatchObject({ Probability: 50, IsClosed: false });
    const stages = await org.connection.query(
      'SELECT ApiName, SortOrder FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder',
    );
    expect(stages.records.map(({ ApiName }) => ApiName as string)).toEqual([
      'Prospecting',
      'Engaging',
      'Closed Won',
    ]);
  });
});

describe('upsert by external id', () => {
  test('creates what is new and changes what is there', async () => {
    const first = await plans().upsert({ Key__c: 'K1', Partner__c: partner, Amount__c: 1 }, 'Key__c');
    const second = await plans().upsert({ Key__c: 'k1', Amount__c: 2 }, 'Key__c');
    expect([first.created, second.created]).toEqual([true, false]);
    expect(second.id).toBe(first.id);
  });

  test('tells each record of a list whether it was created', async () => {
    const results = await plans().upsert(
      [{ Key__c: 'K1', Amount__c: 3 }, { Key__c: 'K2', Partner__c: partner }, { Key__c: 'K3' }],
      'Key__c',
    );
    expect(
      results.map(({ success, errors }) => [
        success,
        errors[0] && (errors[0] as { statusCode?: string }).statusCode,
      ]),
    ).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 'REQUIRED_FIELD_MISSING'],
    ]);
  });

  test('refuses a key that stands twice in one call', async () => {
    const results = await plans().upsert(
      [
        { Key__c: 'twice', Partner__c: partner },
        { Key__c: 'TWICE', Partner__c: partner },
      ],
      'Key__c',
    );
    expect(results.map(({ success }) => success)).toEqual([false, false]);
  });

  test('answers 300 with the addresses when several records have the key', async () => {
    await createPlan({ Code__c: 'same' });
    await createPlan({ Code__c: 'same' });
    await expect(plans().upsert({ Code__c: 'same', Amount__c: 1 }, 'Code__c')).rejects.toMatchObject({
      errorCode: 'MULTIPLE_CHOICES',
    });
  });

  test('refuses a field that is no external id', async () => {
    await expect(plans().upsert({ Amount__c: 1, Partner__c: partner }, 'Amount__c')).rejects.toMatchObject({
      errorCode: 'NOT_FOUND',
    });
  });
});
