import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAccounts, startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
let account = '';
let person = '';
beforeAll(async () => {
  org = await startFixtureOrg();
  [account = ''] = await createAccounts(org.connection, ['Acme']);
  person = (await org.connection.sobject('Contact').create({ LastName: 'Roe', AccountId: account })).id ?? '';
});
afterAll(() => org.close());

async function made(object: 'Task' | 'Event', fields: Record<string, unknown>) {
  const { id } = await org.connection.sobject(object).create({ Subject: 'Call', ...fields });
  return org.connection.sobject(object).retrieve(String(id));
}

describe('a task', () => {
  test('belongs to the account that it is about', async () => {
    expect(await made('Task', { WhatId: account })).toMatchObject({ AccountId: account, IsClosed: false });
  });

  test('belongs to the account of the contact that it is with', async () => {
    expect(await made('Task', { WhoId: person })).toMatchObject({ AccountId: account });
  });

  test('belongs to the account of the deal that it is about', async () => {
    const deal = { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2017-12-01', AccountId: account };
    const { id } = await org.connection.sobject('Opportunity').create(deal);
    expect(await made('Task', { WhatId: String(id) })).toMatchObject({ AccountId: account });
  });

  test('is closed when it is completed', async () => {
    expect(await made('Task', { WhatId: account, Status: 'Completed' })).toMatchObject({ IsClosed: true });
  });
});

test('an event is on the day of its time', async () => {
  const fields = { WhatId: account, ActivityDateTime: '2017-11-15T10:00:00.000Z', DurationInMinutes: 30 };
  expect(await made('Event', fields)).toMatchObject({ AccountId: account, ActivityDate: '2017-11-15' });
});
