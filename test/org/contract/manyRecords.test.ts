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

const count = async (soql: string) => (await org.connection.query(soql)).totalSize;
const codes = (results: { errors: unknown[] }[]) =>
  results.map(({ errors }) => (errors[0] as { statusCode?: string } | undefined)?.statusCode);

describe('collections', () => {
  test('write what they can and name what they cannot', async () => {
    const results = await org.connection.sobject('Plan__c').create([
      { Partner__c: partner, Amount__c: 1 },
      { Partner__c: partner, Amount__c: -1 },
      { Partner__c: partner, Amount__c: 2 },
    ]);
    expect(codes(results)).toEqual([undefined, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', undefined]);
  });

  test('write nothing with allOrNone when one record fails', async () => {
    const before = await count('SELECT COUNT() FROM Plan__c');
    const results = await org.connection.sobject('Plan__c').create(
      [
        { Partner__c: partner, Key__c: 'rolled-back' },
        { Partner__c: partner, Amount__c: -1 },
      ],
      { allOrNone: true },
    );
    expect(codes(results)).toEqual([
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    ]);
    expect(await count('SELECT COUNT() FROM Plan__c')).toBe(before);
    expect(await count("SELECT COUNT() FROM Plan__c WHERE Key__c = 'rolled-back'")).toBe(0);
  });

  test('take 200 records and not one more', async () => {
    const records = Array.from({ length: 201 }, (_, index) => ({
      attributes: { type: 'Account' },
      Name: `A${index}`,
    }));
    const send = (some: unknown[]) =>
      org.connection.request({
        method: 'POST',
        url: '/composite/sobjects',
        body: JSON.stringify({ records: some }),
        headers: { 'Content-Type': 'application/json' },
      });
    await expect(send(records)).rejects.toMatchObject({ errorCode: 'EXCEEDED_ID_LIMIT' });
    expect(await send(records.slice(1))).toHaveLength(200);
  });

  test('read several records in the order of their ids, null for what is not there', async () => {
    const [first = '', second = ''] = await createAccounts(org.connection, ['One', 'Two']);
    const records = await org.connection.request<({ Name: string } | null)[]>(
      `/composite/sobjects/Account?ids=${second},001Ig0000009999AAA,${first}&fields=Name`,
    );
    expect(records.map((record) => record?.Name)).toEqual(['Two', undefined, 'One']);
  });

  test('delete several records', async () => {
    const ids = await createAccounts(org.connection, ['Three', 'Four']);
    const results = await org.connection.sobject('Account').destroy(ids);
    expect(results.map(({ success }) => success)).toEqual([true, true]);
  });
});

describe('a composite call', () => {
  const send = (compositeRequest: unknown[], allOrNone = false) =>
    org.connection.request<{
      compositeResponse: { httpStatusCode: number; body: unknown; referenceId: string }[];
    }>({
      method: 'POST',
      url: '/composite',
      body: JSON.stringify({ allOrNone, compositeRequest }),
      headers: { 'Content-Type': 'application/json' },
    });
  const base = '/services/data/v66.0';

  test('lets later requests use the results of earlier ones, and costs one call', async () => {
    const before = org.org.usage.used;
    const { compositeResponse } = await send([
      {
        method: 'POST',
        url: `${base}/sobjects/Account`,
        referenceId: 'partner',
        body: { Name: 'Composite' },
      },
      {
        method: 'POST',
        url: `${base}/sobjects/Plan__c`,
        referenceId: 'plan',
        body: { Partner__c: '@{partner.id}' },
      },
      {
        method: 'GET',
        url: `${base}/query?q=SELECT+Partner__r.Name+FROM+Plan__c+WHERE+Id='@{plan.id}'`,
        referenceId: 'read',
      },
    ]);
    expect(compositeResponse.map(({ httpStatusCode }) => httpStatusCode)).toEqual([201, 201, 200]);
    expect(compositeResponse[2]?.body).toMatchObject({ records: [{ Partner__r: { Name: 'Composite' } }] });
    expect(org.org.usage.used - before).toBe(1);
  });

  test('goes on after a failure', async () => {
    const { compositeResponse } = await send([
      { method: 'GET', url: `${base}/query?q=SELECT+Nothing+FROM+Account`, referenceId: 'wrong' },
      { method: 'GET', url: `${base}/query?q=SELECT+Id+FROM+User`, referenceId: 'right' },
    ]);
    expect(compositeResponse.map(({ httpStatusCode }) => httpStatusCode)).toEqual([400, 200]);
  });

  test('with allOrNone takes everything back', async () => {
    const { compositeResponse } = await send(
      [
        { method: 'POST', url: `${base}/sobjects/Account`, referenceId: 'a', body: { Name: 'Never' } },
        { method: 'POST', url: `${base}/sobjects/Account`, referenceId: 'b', body: {} },
      ],
      true,
    );
    expect(compositeResponse.map(({ httpStatusCode }) => httpStatusCode)).toEqual([400, 400]);
    expect(compositeResponse[0]?.body).toMatchObject([{ errorCode: 'PROCESSING_HALTED' }]);
    expect(await count("SELECT COUNT() FROM Account WHERE Name = 'Never'")).toBe(0);
  });

  test('takes five queries and not six', async () => {
    const queries = Array.from({ length: 6 }, (_, index) => ({
      method: 'GET',
      url: `${base}/query?q=SELECT+Id+FROM+User`,
      referenceId: `q${index}`,
    }));
    await expect(send(queries)).rejects.toMatchObject({ errorCode: 'LIMIT_EXCEEDED' });
  });
});

describe('a tree', () => {
  const send = (records: unknown[]) =>
    org.connection.request<{ hasErrors: boolean; results: { referenceId: string; id?: string }[] }>({
      method: 'POST',
      url: '/composite/tree/Plan__c',
      body: JSON.stringify({ records }),
      headers: { 'Content-Type': 'application/json' },
    });
  const plan = (steps: unknown[]) => ({
    attributes: { type: 'Plan__c', referenceId: 'plan' },
    Partner__c: partner,
    Key__c: 'tree',
    Steps__r: { records: steps },
  });
  const step = (referenceId: string, hours: number) => ({
    attributes: { type: 'Step__c', referenceId },
    Hours__c: hours,
  });

  test('is refused whole when a leaf is wrong', async () => {
    await expect(send([plan([step('first', 1), step('second', 1_000_000)])])).rejects.toThrow();
    expect(await count("SELECT COUNT() FROM Plan__c WHERE Key__c = 'tree'")).toBe(0);
  });

  test('creates parents and children together', async () => {
    const { results } = await send([plan([step('first', 1), step('second', 2)])]);
    expect(results.map(({ referenceId }) => referenceId)).toEqual(['plan', 'first', 'second']);
    expect(await org.connection.sobject('Plan__c').retrieve(results[0]?.id ?? '')).toMatchObject({
      Hours__c: 3,
    });
  });
});
