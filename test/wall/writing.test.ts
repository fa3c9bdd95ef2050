import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { expectedFor, placesSeenBy } from '../org/rights/fixtures/expected.ts';
import { CAST } from '../org/rights/fixtures/people.ts';
import { PLACES, valuesFor, type Place } from '../org/rights/fixtures/records.ts';
import { fieldOf } from '../org/schema/schema.ts';
import { ask } from './door.ts';
import { movingGaps, pointingGaps } from './movingGaps.ts';
import { keyOf } from './waysToRead.ts';
import { isAllowed, isDone, tried, WAYS_TO_WRITE, type WayToWrite, type Writer } from './waysToWrite.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

/** Of create, edit and delete the letters of what somebody may do in one way with an object of a partner's. */
async function found(writer: Writer, way: WayToWrite, object: string, place: Place): Promise<string> {
  const { org, partners, recordOf } = channel;
  const id = recordOf(object, place);
  const fields = valuesFor(org, org.schema.find(object)!, place, partners, recordOf);
  const attempts = {
    C: () => way.create(writer, object, fields),
    E: () => way.edit(writer, object, id, {}),
    D: () => way.delete(writer, object, id),
  };
  let letters = '';
  for (const [letter, attempt] of Object.entries(attempts))
    if (isAllowed(await tried(writer, attempt))) letters += letter;
  return `${place}:${letters || '-'}`;
}

describe('everybody writes what is decided and nothing else', () => {
  test.each(Object.keys(WAYS_TO_WRITE))('by %s', async (way) => {
    const gaps: string[] = [];
    for (const decision of DECISIONS)
      for (const name of CAST) {
        const places = [];
        for (const place of PLACES)
          places.push(await found({ channel, name }, WAYS_TO_WRITE[way]!, decision.object, place));
        const decided = expectedFor(name, decision)
          .replaceAll('R', '')
          .replace(/:(?= |$)/g, ':-');
        if (places.join(' ') !== decided)
          gaps.push(`${name}, ${decision.object}: ${places.join(' ')} for ${decided}`);
      }
    expect(gaps).toEqual([]);
  });
});

/** Who sees what is partner A's and nothing of partner B's. */
const OF_A = ['user of partner A', 'manager of A'] as const;

test.each(OF_A)('the %s points no record at what is another partner’s, nor makes one so', async (name) => {
  expect(await pointingGaps(channel, [name])).toEqual([]);
});

test.each(['chief', 'ops admin'] as const)(
  'the %s, who sees several partners, moves no record from one to another',
  async (name) => {
    expect(await movingGaps(channel, [name])).toEqual([]);
  },
);

test('the service moves nothing but its own figures', async () => {
  expect(await movingGaps(channel, ['service'])).toEqual(
    [
      'Level_Progress__c.Partner__c',
      'Partner_Performance__c.Partner__c',
      'Partner_Performance__c.Period__c',
      'Performance_Snapshot__c.Partner__c',
      'Performance_Snapshot__c.Period__c',
      'Registration_Match__c.Other_Registration__c',
      'Seller_Performance__c.Partner__c',
      'Seller_Performance__c.Period__c',
    ].map((field) => `service, ${field}: pointed at B’s`),
  );
});

test.each(OF_A)('the %s takes no record of another partner over by its key', async (name) => {
  const taken: string[] = [];
  for (const decision of DECISIONS) {
    const object = channel.org.schema.find(decision.object)!;
    const key = keyOf(object);
    if (!key || placesSeenBy(name, decision).includes('B')) continue;
    const values = valuesFor(channel.org, object, 'A', channel.partners, channel.recordOf);
    const fields = Object.fromEntries(Object.entries(values).filter(([field]) => field !== key));
    const id = channel.recordOf(object.name, 'B');
    const address = `/sobjects/${object.name}/${key}/${object.name}-B`;
    const writer = { channel, name };
    const reply = await tried(writer, () => ask(channel, name, 'PATCH', address, fields));
    const told = JSON.stringify(reply.json ?? null);
    if (isDone(reply) || told.includes(id.slice(0, 15))) taken.push(`${object.name}: ${told}`);
  }
  expect(taken).toEqual([]);
});

test('a partner user gives no record of the partner away', async () => {
  const given: string[] = [];
  const name = 'user of partner A';
  for (const { object } of DECISIONS) {
    const id = channel.recordOf(object, 'A');
    const OwnerId = channel.users['user of partner B'].id;
    const { edit } = WAYS_TO_WRITE['its address']!;
    const reply = await tried({ channel, name }, () => edit({ channel, name }, object, id, { OwnerId }));
    if (isDone(reply)) given.push(object);
  }
  expect(given).toEqual([]);
});

test('nor what the user made, to somebody of another partner or from the start', async () => {
  const given: string[] = [];
  const name = 'user of partner A';
  const { org, partners, recordOf, users } = channel;
  const { create, edit } = WAYS_TO_WRITE['its address']!;
  const OwnerId = users['user of partner B'].id;
  for (const { object } of DECISIONS) {
    const definition = org.schema.find(object)!;
    if (!fieldOf(definition, 'OwnerId')) continue;
    const values = valuesFor(org, definition, 'A', partners, recordOf);
    const own = org.load(object, [{ ...values, OwnerId: users[name].id }]).idOf(0);
    const writer = { channel, name } as const;
    if (isDone(await tried(writer, () => edit(writer, object, own, { OwnerId })))) given.push(object);
    if (isDone(await tried(writer, () => create(writer, object, { ...values, OwnerId }))))
      given.push(`new ${object}`);
  }
  expect(given).toEqual([]);
});
