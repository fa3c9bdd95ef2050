import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, graphql, read } from './fixtures/asking.ts';
import { startChannel, type Channel } from './fixtures/channel.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

const codeOf = ({ body }: { body: unknown }) => (body as { errorCode: string }[])[0]?.errorCode;

test('a record that one reads but may not edit says so', async () => {
  const path = `/sobjects/QBR__c/${channel.recordOf('QBR__c', 'A')}`;
  const answer = await ask(channel, 'user of partner A', 'PATCH', path, { Name: 'Ours' });
  expect([answer.status, codeOf(answer)]).toEqual([403, 'INSUFFICIENT_ACCESS_OR_READONLY']);
});

test('a record that one may not read is not there to be written or deleted', async () => {
  const path = `/sobjects/Partner_Action__c/${channel.recordOf('Partner_Action__c', 'B')}`;
  const written = await ask(channel, 'user of partner A', 'PATCH', path, { Name: 'Mine' });
  const removed = await ask(channel, 'manager of A', 'DELETE', path);
  expect([written.status, removed.status]).toEqual([404, 404]);
});

test('of a deleted record that one could not read, nothing is told', () => {
  const gone = channel.org
    .load('Partner_Action__c', [{ Name: 'Gone', Partner__c: channel.partners.B }])
    .idOf(0);
  channel.org.as(channel.org.administrator).delete([gone]);
  const records = channel.org.as(channel.users['user of partner A']);
  const results = [...records.update('Partner_Action__c', [{ Id: gone }]), ...records.delete([gone])];
  expect(results.map(({ errors }) => errors[0]?.statusCode)).toEqual([
    'INVALID_CROSS_REFERENCE_KEY',
    'INVALID_CROSS_REFERENCE_KEY',
  ]);
});

test('an object that one may not create says so', async () => {
  const goal = { Partner__c: channel.partners.A, Period__c: channel.recordOf('Operating_Period__c', 'A') };
  const answer = await ask(channel, 'user of partner A', 'POST', '/sobjects/Partner_Goal__c', goal);
  expect(codeOf(answer)).toBe('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY');
});

test('a new record cannot point at what one does not see', async () => {
  const action = { Name: 'Spy', Side__c: 'Partner', Status__c: 'Open', Partner__c: channel.partners.B };
  const answer = await ask(channel, 'user of partner A', 'POST', '/sobjects/Partner_Action__c', action);
  expect(codeOf(answer)).toBe('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY');
});

test('nor can a record of one’s own be moved there', async () => {
  const path = `/ui-api/records/${channel.recordOf('Partner_Action__c', 'A')}`;
  const answer = await ask(channel, 'manager of A', 'PATCH', path, {
    fields: { Partner__c: channel.partners.B },
  });
  expect(answer.status).toBe(400);
});

test('a detail is made by who may edit its master', async () => {
  const request = { QBR__c: channel.recordOf('QBR__c', 'B') };
  const answer = await ask(channel, 'manager of A', 'POST', '/sobjects/QBR_Deck_Request__c', request);
  expect(codeOf(answer)).toBe('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY');
});

test('who may edit a record by sharing may not give it away', () => {
  const Id = channel.recordOf('Partner_Action__c', 'A');
  const OwnerId = channel.users['manager of B'].id;
  const asPartner = channel.org.as(channel.users['user of partner A']);
  expect(asPartner.update('Partner_Action__c', [{ Id, OwnerId }])[0]?.errors[0]?.statusCode).toBe(
    'INSUFFICIENT_ACCESS_OR_READONLY',
  );
});

test('nobody is given a record of an object that they may not read', () => {
  const Id = channel.recordOf('Partner_Action__c', 'A');
  const OwnerId = channel.users.employee.id;
  const [result] = channel.org
    .as(channel.users['manager of A'])
    .update('Partner_Action__c', [{ Id, OwnerId }]);
  expect(result?.errors[0]?.statusCode).toBe('TRANSFER_REQUIRES_READ');
});

test('a collection refuses what is not allowed and takes the rest', async () => {
  const records = (['A', 'B'] as const).map((place) => ({
    attributes: { type: 'Partner_Action__c' },
    id: channel.recordOf('Partner_Action__c', place),
    Measure__c: 'Two meetings',
  }));
  const { body } = await ask(channel, 'user of partner A', 'PATCH', '/composite/sobjects', { records });
  expect(body).toMatchObject([{ success: true }, { success: false }]);
});

test('an upsert needs a key that one may see', () => {
  const Id = channel.recordOf('Partner_Goal__c', 'B');
  channel.org.as(channel.org.administrator).update('Partner_Goal__c', [{ Id, Goal_Key__c: 'b:goal' }]);
  expect(() =>
    channel.org
      .as(channel.users['user of partner A'])
      .upsert('Partner_Goal__c', 'Goal_Key__c', [{ Goal_Key__c: 'b:goal', Accepted_On__c: '2017-11-15' }]),
  ).toThrow(/external ID/);
});

test('a GraphQL mutation is refused like any other write', async () => {
  const id = channel.recordOf('Partner_Action__c', 'B');
  const mutation = `mutation { uiapi { Partner_Action__cUpdate(input: { Id: "${id}", Partner_Action__c: { Name: "Mine" } }) { success } } }`;
  const { body } = await graphql(channel, 'user of partner A', mutation);
  expect(body).toMatchObject({ data: null, errors: [{ message: 'invalid cross reference id' }] });
  expect(read(channel, 'manager of B', `SELECT Name FROM Partner_Action__c WHERE Id = '${id}'`)).toEqual([
    { Name: 'Partner_Action__c B' },
  ]);
});
