import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { placesSeenBy } from '../org/rights/fixtures/expected.ts';
import { partnerOf, PEOPLE } from '../org/rights/fixtures/people.ts';
import { COLUMNS, FIELD_DECISIONS, HIDDEN_HERE } from './fieldDecisions.ts';
import { fieldGaps, toldGaps } from './fieldGaps.ts';
import { letterFor, ownFields } from './fieldRights.ts';
import { isRefused, WAYS_TO_NAME } from './waysToName.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

const names = () => ownFields(channel).map(({ object, field }) => `${object.name}.${field.name}`);

test('somebody has decided for every field who may read and write it', () => {
  const letters = COLUMNS.map((name) => letterFor(channel, name));
  const found = ownFields(channel).map(({ object, field }) => ({
    name: `${object.name}.${field.name}`,
    letters: letters.map((letterOf) => letterOf(object.name, field.name)).join(''),
  }));
  const undecided = found.filter(({ name }) => !FIELD_DECISIONS.has(name));
  expect(undecided.map(({ name, letters }) => `${name}: no decision, found ${letters}`)).toEqual([]);
});

test('nothing is decided for a field that is not there', () => {
  const known = new Set(names());
  expect([...FIELD_DECISIONS.keys()].filter((name) => !known.has(name))).toEqual([]);
});

test.each(COLUMNS)('the %s reads and writes of every field what is decided', (name) => {
  expect(fieldGaps(channel, [name])).toEqual([]);
});

test.each(PEOPLE.filter(partnerOf))('the %s reads and writes nothing that partners may not', (name) => {
  const letterOf = letterFor(channel, name);
  const more = ownFields(channel).flatMap(({ object, field }) => {
    const [most = '-'] = FIELD_DECISIONS.get(`${object.name}.${field.name}`) ?? [];
    const found = letterOf(object.name, field.name);
    return '-rw'.indexOf(found) > '-rw'.indexOf(most) ? [`${object.name}.${field.name}: ${found}`] : [];
  });
  expect(more).toEqual([]);
});

test('the employee without a permission set knows no field of ours', () => {
  const letterOf = letterFor(channel, 'employee');
  const known = ownFields(channel).filter(
    ({ object, field }) => letterOf(object.name, field.name) !== '-' && !field.required,
  );
  expect(known.map(({ object, field }) => `${object.name}.${field.name}`)).toEqual([]);
});

const partnersRead = () =>
  DECISIONS.filter(({ partnerUser }) => partnerUser.includes('R')).map(({ object }) => object);

test('a secret of the vendor stands on no object that partners read', () => {
  const [partnersOwn, managers] = (['user of partner A', 'manager of A'] as const).map((name) =>
    letterFor(channel, name),
  );
  const read = [...partnersRead(), 'Account', 'Contact'];
  const shared = ownFields(channel).filter(({ object }) => read.includes(object.name));
  const secrets = shared.filter(
    ({ object, field }) =>
      partnersOwn?.(object.name, field.name) === '-' && managers?.(object.name, field.name) !== '-',
  );
  expect(secrets.map(({ object, field }) => `${object.name}.${field.name}`).sort()).toEqual(
    Object.keys(HIDDEN_HERE).sort(),
  );
});

test('nothing hidden is told by a formula or a sum that partners read', () => {
  expect(toldGaps(channel)).toEqual([]);
});

describe('a hidden field cannot be named', () => {
  const hidden = () =>
    PEOPLE.flatMap((name) => {
      const letterOf = letterFor(channel, name);
      const seen = new Map(DECISIONS.map((decision) => [decision.object, placesSeenBy(name, decision)[0]]));
      return ownFields(channel).flatMap(({ object, field }) => {
        const place = seen.get(object.name);
        if (!place || letterOf(object.name, field.name) !== '-') return [];
        return [
          { channel, name, object: object.name, field: field.name, id: channel.recordOf(object.name, place) },
        ];
      });
    });

  test.each(Object.keys(WAYS_TO_NAME))('to %s', async (way) => {
    const told: string[] = [];
    for (const naming of hidden())
      if (!isRefused(await WAYS_TO_NAME[way]!(naming)))
        told.push(`${naming.name}, ${naming.object}.${naming.field}`);
    expect(hidden().length).toBeGreaterThan(50);
    expect(told).toEqual([]);
  });

  test.each(Object.keys(WAYS_TO_NAME))('as one that is seen is, to %s', async (way) => {
    const id = channel.recordOf('Partner_Question__c', 'A');
    const seen = { object: 'Partner_Question__c', field: 'Answer__c', id };
    const reply = await WAYS_TO_NAME[way]!({ channel, name: 'user of partner A', ...seen });
    expect(isRefused(reply) ? reply.json : 'understood').toBe('understood');
  });
});
