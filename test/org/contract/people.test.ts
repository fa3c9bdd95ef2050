import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAccounts, startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
beforeAll(async () => {
  org = await startFixtureOrg();
});
afterAll(() => org.close());

test('the user of a contact belongs to the account of the contact', async () => {
  const [account = ''] = await createAccounts(org.connection, ['Acme']);
  const contact = await org.connection.sobject('Contact').create({ LastName: 'Roe', AccountId: account });
  const [profile] = await org.connection.sobject('Profile').find({ UserType: 'PowerPartner' }, ['Id']);
  const { id } = await org.connection.sobject('User').create({
    Username: 'roe@acme.example',
    LastName: 'Roe',
    Email: 'roe@acme.example',
    Alias: 'roe',
    ProfileId: profile?.Id,
    ContactId: contact.id,
    TimeZoneSidKey: 'GMT',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
  });
  expect(await org.connection.sobject('User').retrieve(String(id))).toMatchObject({ AccountId: account });
});
