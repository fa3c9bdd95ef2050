import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
beforeAll(async () => {
  org = await startFixtureOrg({ dailyApiLimit: 1000 });
});
afterAll(() => org.close());

describe('describe', () => {
  test('lists standard and deployed objects', async () => {
    const { sobjects } = await org.connection.describeGlobal();
    const names = sobjects.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Account', 'Opportunity', 'ContentVersion', 'Plan__c']));
    expect(sobjects.find(({ name }) => name === 'Plan__c')).toMatchObject({ custom: true, label: 'Plan' });
  });

  test('tells of each field what a client needs to write it', async () => {
    const { fields } = await org.connection.describe('Plan__c');
    const field = (wanted: string) => fields.find(({ name }) => name === wanted);
    expect(field('Key__c')).toMatchObject({
      type: 'string',
      length: 20,
      unique: true,
      externalId: true,
      nillable: true,
    });
    expect(field('Amount__c')).toMatchObject({ type: 'currency', precision: 8, scale: 2, updateable: true });
    expect(field('Half__c')).toMatchObject({ calculated: true, createable: false, updateable: false });
    expect(field('Partner__c')).toMatchObject({
      type: 'reference',
      referenceTo: ['Account'],
      relationshipName: 'Partner__r',
      nillable: false,
      restrictedDelete: true,
    });
    expect(field('Status__c')).toMatchObject({
      restrictedPicklist: true,
      picklistValues: [
        { value: 'Open', active: true, defaultValue: true },
        { value: 'Taken', active: true },
        { value: 'Old', active: false },
      ],
    });
    expect(field('Name')).toMatchObject({ autoNumber: true, createable: false, nameField: true });
  });

  test('tells a parent of its children', async () => {
    const { childRelationships } = await org.connection.describe('Account');
    expect(childRelationships).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          childSObject: 'Opportunity',
          relationshipName: 'Opportunities',
          field: 'AccountId',
        }),
        expect.objectContaining({
          childSObject: 'Plan__c',
          relationshipName: 'Plans__r',
          field: 'Partner__c',
        }),
      ]),
    );
  });

  test('knows no object by another name', async () => {
    await expect(org.connection.describe('Plans__c')).rejects.toMatchObject({ errorCode: 'NOT_FOUND' });
  });
});

describe('the service around the data', () => {
  test('lists its versions without a token', async () => {
    const versions = (await (await fetch(`${org.url}/services/data`)).json()) as { version: string }[];
    expect(versions.map(({ version }) => version)).toEqual(expect.arrayContaining(['51.0', '66.0', '67.0']));
  });

  test('says on every answer how many calls are used, and the org’s time', async () => {
    await org.connection.query('SELECT Id FROM User');
    expect(org.connection.limitInfo.apiUsage).toEqual({ used: org.org.usage.used, limit: 1000 });
    const response = await fetch(`${org.url}//services/data/v66.0/limits`, {
      headers: { Authorization: `Bearer ${org.credentials.accessToken}` },
    });
    expect(response.headers.get('date')).toBe('Wed, 15 Nov 2017 12:00:00 GMT');
    expect(await response.json()).toMatchObject({
      DailyApiRequests: { Max: 1000, Remaining: 1000 - org.org.usage.used },
    });
  });

  test('has no versions from before it was built', async () => {
    await expect(org.connection.request('/services/data/v99.0/limits')).rejects.toMatchObject({
      errorCode: 'NOT_FOUND',
    });
  });

  test('stops when the day’s calls are used up', async () => {
    org.org.usage.set(1000);
    await expect(org.connection.query('SELECT Id FROM User')).rejects.toMatchObject({
      errorCode: 'REQUEST_LIMIT_EXCEEDED',
    });
    org.org.usage.set(0);
  });
});
