import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, graphql, read } from './fixtures/asking.ts';
import { startChannel, type Channel } from './fixtures/channel.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

describe('rows of other partners', () => {
  test('are in no list and in no count', () => {
    const counts = (['user of partner A', 'manager of A', 'head of region', 'ops admin'] as const).map(
      (name) => read(channel, name, 'SELECT Id FROM Partner_Performance__c').length,
    );
    expect(counts).toEqual([1, 1, 2, 3]);
    const { totalSize } = channel.org
      .as(channel.users['user of partner A'])
      .query('SELECT COUNT() FROM Partner_Performance__c');
    expect(totalSize).toBe(1);
  });

  test('are in no aggregate, by SOQL or by GraphQL', async () => {
    const soql = 'SELECT COUNT(Id) n, SUM(Amount__c) total FROM Partner_Goal__c';
    const ids = (['A', 'B', 'N'] as const).map((place) => channel.recordOf('Partner_Goal__c', place));
    channel.org.as(channel.org.administrator).update(
      'Partner_Goal__c',
      ids.map((Id, index) => ({ Id, Amount__c: 10 ** index })),
    );
    const query =
      'query { uiapi { aggregate { Partner_Goal__c { edges { node { aggregate { Amount__c { sum { value } } } } } } } } }';
    const { body } = await graphql(channel, 'user of partner A', query);

    expect(read(channel, 'user of partner A', soql)).toEqual([{ n: 1, total: 1 }]);
    expect(JSON.stringify(body)).toContain('"sum":{"value":1}');
    expect(read(channel, 'head of region', soql)).toEqual([{ n: 2, total: 11 }]);
  });

  test('cannot be reached by id, by external id, by UI API, by collection or by GraphQL', async () => {
    const id = channel.recordOf('QBR__c', 'B');
    channel.org.as(channel.org.administrator).update('QBR__c', [{ Id: id, QBR_Key__c: 'b:2017-Q4' }]);
    const asA = (method: string, path: string, body?: unknown) =>
      ask(channel, 'user of partner A', method, path, body);
    const statuses = await Promise.all([
      asA('GET', `/sobjects/QBR__c/${id}`),
      asA('GET', '/sobjects/QBR__c/QBR_Key__c/b:2017-Q4'),
      asA('GET', `/ui-api/records/${id}?fields=QBR__c.Name`),
    ]);
    const collection = await asA('GET', `/composite/sobjects/QBR__c?ids=${id}&fields=Name`);
    const found = await graphql(
      channel,
      'user of partner A',
      `query { uiapi { query { QBR__c(where: { Id: { eq: "${id}" } }) { totalCount } } } }`,
    );

    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(collection.body).toEqual([null]);
    expect(JSON.stringify(found.body)).toContain('"totalCount":0');
  });

  test('are no children of a record that is seen', () => {
    const soql = `SELECT Name, (SELECT Id FROM QBRs__r) FROM Operating_Period__c WHERE Id = '${channel.recordOf('Operating_Period__c', 'B')}'`;
    expect(read(channel, 'manager of A', soql)).toMatchObject([{ QBRs__r: null }]);
    expect(read(channel, 'manager of B', soql)).toMatchObject([{ QBRs__r: { totalSize: 1 } }]);
  });

  test('are not among the changes or the deletions of a time', async () => {
    const window = 'start=2017-11-15T11:00:00Z&end=2017-11-15T13:00:00Z';
    const { body } = await ask(
      channel,
      'user of partner A',
      'GET',
      `/sobjects/Partner_Action__c/updated?${window}`,
    );
    expect((body as { ids: string[] }).ids).toEqual([channel.recordOf('Partner_Action__c', 'A')]);

    const gone = channel.org.load('Partner_Action__c', [
      { Name: 'Gone', Partner__c: channel.partners.B, OwnerId: channel.users['manager of B'].id },
    ]);
    channel.org.as(channel.org.administrator).delete([gone.idOf(0)]);
    const deleted = (name: 'user of partner A' | 'manager of B') =>
      ask(channel, name, 'GET', `/sobjects/Partner_Action__c/deleted?${window}`);
    expect((await deleted('user of partner A')).body).toMatchObject({ deletedRecords: [] });
    expect((await deleted('manager of B')).body).toMatchObject({ deletedRecords: [{ id: gone.idOf(0) }] });
  });

  test('stay apart in composite calls', async () => {
    const subrequest = {
      method: 'GET',
      url: '/services/data/v66.0/query?q=SELECT+Id+FROM+QBR__c',
      referenceId: 'reviews',
    };
    const { body } = await ask(channel, 'user of partner A', 'POST', '/composite', {
      compositeRequest: [subrequest],
    });
    expect(body).toMatchObject({ compositeResponse: [{ body: { totalSize: 1 } }] });
  });
});

describe('whoever pays funds', () => {
  test('reads whose they are, of every partner', () => {
    const found = read(
      channel,
      'finance',
      'SELECT Partner__r.Name FROM Marketing_Fund__c ORDER BY Partner__r.Name',
    );
    expect(found.map(({ Partner__r }) => (Partner__r as { Name: string } | null)?.Name)).toEqual([
      'Partner A',
      'Partner B',
      'Partner N',
    ]);
  });

  test('changes nothing of an account, and reads no deal', async () => {
    const path = `/sobjects/Account/${channel.partners.A}`;
    expect((await ask(channel, 'finance', 'PATCH', path, { Name: 'Other' })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(read(channel, 'finance', 'SELECT Id FROM Opportunity')).toEqual([]);
  });
});

describe('a parent that one does not see', () => {
  test('is blank, and cannot be filtered by', () => {
    const Id = channel.recordOf('Partner_Goal__c', 'A');
    const Period__c = channel.recordOf('Operating_Period__c', 'B');
    channel.org.load('Partner_Goal__c', [
      { Partner__c: channel.partners.A, Period__c, OwnerId: channel.users['manager of A'].id },
    ]);
    const soql = 'SELECT Id, Period__c, Period__r.Name FROM Partner_Goal__c ORDER BY Id';
    expect(read(channel, 'user of partner A', soql)).toMatchObject([
      { Id, Period__r: { Name: 'Operating_Period__c A' } },
      { Period__c, Period__r: null },
    ]);
    const filtered = `${soql.replace(' ORDER BY Id', '')} WHERE Period__r.Name = 'Operating_Period__c B'`;
    expect(read(channel, 'user of partner A', filtered)).toEqual([]);
  });

  test('has a name all the same where it is a person', () => {
    const soql = 'SELECT Owner.Name, Owner.Username FROM QBR__c';
    expect(read(channel, 'user of partner A', soql)).toMatchObject([
      { Owner: { Name: 'manager of A', Username: null } },
    ]);
    const seen = read(channel, 'user of partner A', 'SELECT Name FROM User').map(({ Name }) => String(Name));
    expect(seen.filter((name) => !name.endsWith(' partner A'))).toEqual([]);
  });
});

test('the pages of a query are for whom they were asked', async () => {
  channel.org.load(
    'Account',
    Array.from({ length: 2001 }, (_, index) => ({ Name: `Customer ${index}` })),
  );
  const { body } = await ask(channel, 'service', 'GET', '/query?q=SELECT+Id+FROM+Account');
  const path = (body as { nextRecordsUrl: string }).nextRecordsUrl.replace('/services/data/v66.0', '');
  expect((await ask(channel, 'service', 'GET', path)).status).toBe(200);
  expect((await ask(channel, 'user of partner A', 'GET', path)).body).toMatchObject([
    { errorCode: 'INVALID_QUERY_LOCATOR' },
  ]);
});

test('without a session nothing is answered', async () => {
  const paths = ['/query?q=SELECT+Id+FROM+Account', '/sobjects', '/ui-api/object-info/Account'];
  const answers = await Promise.all(paths.map((path) => ask(channel, 'nobody', 'GET', path)));
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
});

test('the bulk and metadata APIs are for programs and administrators', async () => {
  const job = { operation: 'query', query: 'SELECT Id FROM Account' };
  expect((await ask(channel, 'service', 'POST', '/jobs/query', job)).status).toBe(200);
  expect((await ask(channel, 'manager of A', 'POST', '/jobs/query', job)).status).toBe(403);
  expect((await ask(channel, 'service', 'GET', '/metadata/deployRequest/0Af000000000001')).status).toBe(403);
});
