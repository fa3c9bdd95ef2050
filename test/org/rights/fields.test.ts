import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, graphql, read } from './fixtures/asking.ts';
import { startChannel, type Channel } from './fixtures/channel.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

/** Partner users may not read who claimed a deck request; Status and Amount of a goal they read, not write. */
const HIDDEN = 'Claimed_By__c';

test('a query names a hidden field in vain', () => {
  expect(() => read(channel, 'user of partner A', `SELECT ${HIDDEN} FROM QBR_Deck_Request__c`)).toThrow(
    /No such column 'Claimed_By__c' on entity 'QBR_Deck_Request__c'/,
  );
});

test('nor may it filter by one, or sort by one', () => {
  const query = 'SELECT Id FROM QBR_Deck_Request__c';
  for (const clause of [`WHERE ${HIDDEN} = 'x'`, `ORDER BY ${HIDDEN}`]) {
    expect(() => read(channel, 'user of partner A', `${query} ${clause}`)).toThrow(/No such column/);
  }
});

test('FIELDS(ALL) gives the visible ones', () => {
  const [row] = read(channel, 'user of partner A', 'SELECT FIELDS(ALL) FROM QBR_Deck_Request__c LIMIT 1');
  expect(row).toHaveProperty('Slide_Count__c');
  expect(row).not.toHaveProperty(HIDDEN);
});

test('a record read whole comes without hidden fields', async () => {
  const id = channel.recordOf('QBR_Deck_Request__c', 'A');
  const { body } = await ask(channel, 'user of partner A', 'GET', `/sobjects/QBR_Deck_Request__c/${id}`);
  expect(body).not.toHaveProperty(HIDDEN);
});

test('describe shows the visible fields, and which of them may be written', async () => {
  const { body } = await ask(channel, 'user of partner A', 'GET', '/sobjects/Partner_Goal__c/describe');
  const { createable, updateable, fields } = body as {
    createable: boolean;
    updateable: boolean;
    fields: { name: string; updateable: boolean }[];
  };
  const flagOf = (name: string) => fields.find((field) => field.name === name)?.updateable;
  expect({
    createable,
    updateable,
    amount: flagOf('Amount__c'),
    acceptedOn: flagOf('Accepted_On__c'),
  }).toEqual({
    createable: false,
    updateable: true,
    amount: false,
    acceptedOn: true,
  });
});

test('an object without a right to it cannot be described, and is in no list', async () => {
  const { status } = await ask(
    channel,
    'user of partner A',
    'GET',
    '/sobjects/Channel_Performance__c/describe',
  );
  const { body } = await ask(channel, 'user of partner A', 'GET', '/sobjects');
  expect(status).toBe(404);
  expect(JSON.stringify(body)).not.toContain('Channel_Performance__c');
});

test('object info of the UI API says the same', async () => {
  const path = '/ui-api/object-info/QBR_Deck_Request__c';
  const { body } = await ask(channel, 'user of partner A', 'GET', path);
  const { createable, fields } = body as { createable: boolean; fields: Record<string, unknown> };
  expect([createable, HIDDEN in fields, 'Slide_Count__c' in fields]).toEqual([false, false, true]);
});

test('the UI API leaves hidden optional fields out and refuses hidden fields that are asked for', async () => {
  const record = `/ui-api/records/${channel.recordOf('QBR_Deck_Request__c', 'A')}`;
  const hidden = `QBR_Deck_Request__c.${HIDDEN}`;
  const left = await ask(
    channel,
    'user of partner A',
    'GET',
    `${record}?fields=QBR_Deck_Request__c.Name&optionalFields=${hidden}`,
  );
  const refused = await ask(channel, 'user of partner A', 'GET', `${record}?fields=${hidden}`);
  expect(Object.keys((left.body as { fields: object }).fields)).toEqual(['Name']);
  expect(refused).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
});

test('GraphQL does not know a hidden field or object', async () => {
  for (const part of [
    `QBR_Deck_Request__c { edges { node { ${HIDDEN} { value } } } }`,
    'Sync_Run__c { totalCount }',
  ]) {
    const { body } = await graphql(channel, 'user of partner A', `query { uiapi { query { ${part} } } }`);
    expect(body).toMatchObject({
      data: null,
      errors: [{ message: expect.stringContaining('FieldUndefined') }],
    });
  }
});

test('a field that may be read only is refused by name when it is written', () => {
  const records = channel.org.as(channel.users['user of partner A']);
  const Id = channel.recordOf('Partner_Goal__c', 'A');
  const [result] = records.update('Partner_Goal__c', [{ Id, Amount__c: 5 }]);
  expect(result?.errors).toMatchObject([
    { statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', fields: ['Amount__c'] },
  ]);
});

test('a hidden field is no column when it is written', () => {
  const records = channel.org.as(channel.users['manager of A']);
  const QBR__c = channel.recordOf('QBR__c', 'A');
  expect(() => records.insert('QBR_Deck_Request__c', [{ QBR__c, Nope__c: 'x' }])).toThrow(
    /No such column 'Nope__c'/,
  );
  expect(() =>
    channel.org
      .as(channel.users['user of partner A'])
      .update('QBR_Deck_Request__c', [{ Id: channel.recordOf('QBR_Deck_Request__c', 'A'), [HIDDEN]: 'x' }]),
  ).toThrow(/No such column 'Claimed_By__c'/);
});

test('audit fields are for administrators to set', () => {
  const records = channel.org.as(channel.users['manager of A']);
  const action = { Name: 'Call', Partner__c: channel.partners.A, CreatedDate: '2016-01-01T00:00:00Z' };
  const [result] = records.insert('Partner_Action__c', [action]);
  expect(result?.errors[0]).toMatchObject({ statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE' });
});

test('validation rules see fields that the writer does not', () => {
  const Id = channel.recordOf('Partner_Goal__c', 'A');
  const administrator = channel.org.as(channel.org.administrator);
  administrator.update('Partner_Goal__c', [{ Id, Status__c: 'Proposed', Amount__c: null }]);
  const accept = { Id, Status__c: 'Accepted', Accepted_On__c: '2017-11-15' };
  const [result] = channel.org.as(channel.users['user of partner A']).update('Partner_Goal__c', [accept]);
  expect(result?.errors[0]?.statusCode).toBe('FIELD_CUSTOM_VALIDATION_EXCEPTION');
});
