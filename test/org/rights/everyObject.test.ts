import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from './fixtures/channel.ts';
import { DECISIONS } from './fixtures/decisions.ts';
import { expectedFor } from './fixtures/expected.ts';
import { rightsFound } from './fixtures/matrix.ts';
import { PEOPLE, type PersonName } from './fixtures/people.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

test('somebody has decided for every custom object who may do what', () => {
  const custom = channel.org.schema.all().filter((object) => object.custom);
  expect(custom.map(({ name }) => name).sort()).toEqual(DECISIONS.map(({ object }) => object).sort());
});

describe.each(DECISIONS)('of $object', (decision) => {
  test.each(PEOPLE)('the %s may do what is decided and no more', (name) => {
    const found = (['A', 'B', 'N'] as const).map(
      (place) => `${place}:${rightsFound(channel, name, decision.object, place)}`,
    );
    expect(found.join(' ')).toBe(expectedFor(name, decision));
  });
});

describe.each<[string, [PersonName, string][]]>([
  [
    'Account',
    [
      ['manager of A', 'A:CRED B:C N:C'],
      ['head of region', 'A:CRED B:CRED N:C'],
      ['user of partner A', 'A:R B:- N:-'],
      ['service', 'A:R B:R N:R'],
      ['employee', 'A:C B:C N:C'],
    ],
  ],
  [
    'Contact',
    [
      ['manager of A', 'A:CRED B:- N:-'],
      ['head of region', 'A:CRED B:CRED N:-'],
      ['user of partner A', 'A:R B:- N:-'],
      ['service', 'A:R B:R N:R'],
      ['employee', 'A:- B:- N:-'],
    ],
  ],
  [
    'Opportunity',
    [
      ['manager of A', 'A:CRED B:- N:-'],
      ['chief', 'A:CRED B:CRED N:-'],
      ['user of partner A', 'A:- B:- N:-'],
      ['service', 'A:R B:R N:R'],
    ],
  ],
])('of %s', (object, rows) => {
  test.each(rows)('the %s has %s', (name, expected) => {
    const found = (['A', 'B', 'N'] as const).map(
      (place) => `${place}:${rightsFound(channel, name, object, place)}`,
    );
    expect(found.join(' ')).toBe(expected);
  });
});
