import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { expectedFor } from '../org/rights/fixtures/expected.ts';
import { PEOPLE } from '../org/rights/fixtures/people.ts';
import { PLACES, valuesFor, type Place } from '../org/rights/fixtures/records.ts';
import { isAllowed, tried, WAYS_TO_WRITE, type WayToWrite, type Writer } from './waysToWrite.ts';

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
      for (const name of PEOPLE) {
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
