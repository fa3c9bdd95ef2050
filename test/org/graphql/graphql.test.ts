import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOrg, type SmallOrg } from '../startOrg.ts';

let org: SmallOrg;
let partnerId = '';

beforeAll(async () => {
  org = await startOrg({ now: '2017-11-15T06:00:00Z', timeZone: 'UTC' });
  const records = org.org.as(org.org.administrator);
  const [north, south] = records.insert('Account', [{ Name: "O'Neill North" }, { Name: 'South' }]);
  partnerId = north?.id ?? '';
  records.insert('Partner_Action__c', [
    { Name: 'Call', Partner__c: partnerId, Side__c: 'Vendor', Due_Date__c: '2017-11-20' },
    { Name: 'Train', Partner__c: partnerId, Side__c: 'Partner', Due_Date__c: '2017-12-01' },
    { Name: 'Visit', Partner__c: south?.id, Side__c: 'Vendor', Due_Date__c: '2017-11-18' },
  ]);
});

afterAll(() => org.close());

interface Answer {
  data: Record<string, never> | null;
  errors: { message: string; path?: string[] }[];
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${org.url}/services/data/v66.0/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${org.credentials.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

test('a query filters by variables through relationships, orders, pages and counts', async () => {
  const { data, errors } = await ask(
    `query ($name: String, $side: Picklist) { uiapi { query {
      Partner_Action__c(
        where: { and: [{ Partner__r: { Name: { eq: $name } } }, { or: [{ Side__c: { eq: $side } }, { Name: { like: "Tr%" } }] }] }
        orderBy: { Due_Date__c: { order: DESC } }
        first: 1
      ) { totalCount pageInfo { hasNextPage endCursor } edges { node { Id Name { value } Due_Date__c { value displayValue } Partner__r { Name { value } } } } }
    } } }`,
    { name: "O'Neill North", side: 'Vendor' },
  );

  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    uiapi: {
      query: {
        Partner_Action__c: {
          totalCount: 2,
          pageInfo: { hasNextPage: true },
          edges: [
            {
              node: {
                Name: { value: 'Train' },
                Due_Date__c: { value: '2017-12-01', displayValue: '12/1/2017' },
                Partner__r: { Name: { value: "O'Neill North" } },
              },
            },
          ],
        },
      },
    },
  });
});

test('the next page starts after the cursor of the last', async () => {
  const query = `query ($after: String) { uiapi { query { Partner_Action__c(orderBy: { Name: { order: ASC } }, first: 2, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { Name { value } } } } } } }`;
  const names = ({ data }: Answer) => JSON.stringify(data).match(/"value":"(\w+)"/g);
  const first = await ask(query);
  const { endCursor } = /"endCursor":"(?<endCursor>[^"]+)"/.exec(JSON.stringify(first))?.groups ?? {};

  expect(names(first)).toEqual(['"value":"Call"', '"value":"Train"']);
  expect(names(await ask(query, { after: endCursor }))).toEqual(['"value":"Visit"']);
});

test('aggregates group and sum', async () => {
  const { data } =
    await ask(`query { uiapi { aggregate { Partner_Action__c(groupBy: { Side__c: { group: true } }) {
    edges { node { aggregate { Side__c { value } Id { count { value } } } } } } } } }`);

  expect(JSON.stringify(data)).toContain('{"Side__c":{"value":"Vendor"},"Id":{"count":{"value":2}}}');
});

test('a parent brings its children along', async () => {
  const { data } = await ask(
    `query ($id: ID) { uiapi { query { Account(where: { Id: { eq: $id } }) { edges { node {
      Partner_Actions__r(first: 5, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } } } } } } } }`,
    { id: partnerId },
  );

  expect(JSON.stringify(data)).toContain(
    '[{"node":{"Name":{"value":"Call"}}},{"node":{"Name":{"value":"Train"}}}]',
  );
});

test.each([
  ['an unknown field', '{ Partner_Action__c { edges { node { Nope__c { value } } } } }', /Nope__c/],
  ['an unknown object', '{ Nope__c { edges { node { Id } } } }', /Nope__c/],
  ['more than 200 records at once', '{ Account(first: 500) { edges { node { Id } } } }', /from 1 to 200/],
])('%s is refused inside a 200', async (_, part, message) => {
  const { data, errors } = await ask(`query { uiapi { query ${part} } }`);

  expect(data).toBeNull();
  expect(errors[0]?.message).toMatch(message);
});

test('text of people cannot leave its quotes', async () => {
  const { data } = await ask(
    `query ($name: String) { uiapi { query { Account(where: { Name: { eq: $name } }) { totalCount } } } }`,
    { name: "x' OR Name != '" },
  );

  expect(JSON.stringify(data)).toContain('"totalCount":0');
});

const CREATE_TWO = `mutation ($partner: ID, $side: Picklist) { uiapi(input: { allOrNone: ALL_OR_NONE }) {
  review: QBR__cCreate(input: { QBR__c: { Partner__c: $partner, Period__c: "PERIOD", Status__c: "Planned" } }) { Record { Id } }
  step: Partner_Action__cCreate(input: { Partner_Action__c: { Name: "Agree dates", Partner__c: $partner, Side__c: $side, QBR__c: "@{review}" } }) {
    Record { Name { value } QBR__r { Status__c { value } } }
  }
} }`;

function periodId(): string {
  const key = { Name: '2017-Q4', Period_Key__c: 'vendor:2017-Q4', Kind__c: 'Quarter', Calendar__c: 'Vendor' };
  const days = { Start_Date__c: '2017-10-01', End_Date__c: '2017-12-31' };
  const [result] = org.org
    .as(org.org.administrator)
    .upsert('Operating_Period__c', 'Period_Key__c', [{ ...key, ...days }]);
  return result?.id ?? '';
}

test('a mutation names the record that an earlier one made', async () => {
  const mutation = CREATE_TWO.replace('PERIOD', periodId()).replace('ALL_OR_NONE', 'true');
  const { data, errors } = await ask(mutation, { partner: partnerId, side: 'Vendor' });

  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    uiapi: {
      step: { Record: { Name: { value: 'Agree dates' }, QBR__r: { Status__c: { value: 'Planned' } } } },
    },
  });
});

test.each([
  ['everything is taken back when all must hold', 'true', 0],
  ['what is valid stays when each stands alone', 'false', 1],
])('%s', async (_, allOrNone, kept) => {
  const count = () => org.org.as(org.org.administrator).query('SELECT COUNT() FROM QBR__c').totalSize;
  const before = count();
  const mutation = CREATE_TWO.replace('PERIOD', periodId()).replace('ALL_OR_NONE', allOrNone);
  const { errors } = await ask(mutation, { partner: partnerId, side: 'Nobody' });

  expect(errors[0]?.path).toEqual(['uiapi', 'step']);
  expect(count() - before).toBe(kept);
});
