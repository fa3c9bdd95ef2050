import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { placesSeenBy } from '../org/rights/fixtures/expected.ts';
import { CAST } from '../org/rights/fixtures/people.ts';
import { PLACES, type Place } from '../org/rights/fixtures/records.ts';
import { pointLookups } from './pointing.ts';
import { WAYS_AROUND, WAYS_TO_COUNT, WAYS_TO_READ, type Look } from './waysToRead.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

type DecidedLook = Look & { readonly decided: readonly Place[] };

/** Everybody before the records of every object, and which of them are decided to be seen. */
function looks(): DecidedLook[] {
  return DECISIONS.flatMap((decision) => {
    const object = channel.org.schema.find(decision.object)!;
    const idOf = (place: Place) => channel.recordOf(object.name, place);
    const ids = { A: idOf('A'), B: idOf('B'), N: idOf('N') };
    return CAST.map((name) => ({ channel, name, object, ids, decided: placesSeenBy(name, decision) }));
  });
}

const reached = (told: string, { ids }: Look) => PLACES.filter((place) => told.includes(ids[place]));

/** One line for each look that found something else than it should. */
async function gaps(
  lookFor: (look: DecidedLook) => Promise<string>,
  isWrong: (found: string, decided: string) => boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const look of looks()) {
    const found = await lookFor(look);
    const decided = look.decided.join('');
    if (isWrong(found, decided)) wrong.push(`${look.name}, ${look.object.name}: ${found} for ${decided}`);
  }
  return wrong;
}

/** The number in an answer; of a query with groups not that of its rows. */
const COUNT = /^\{"totalSize":(\d+),"done":true,"records":\[\]|"(?:n|totalCount|value)":(?=\d)(\d+)/;

const differ = (found: string, decided: string) => found !== decided;
const isMore = (found: string, decided: string) => [...found].some((place) => !decided.includes(place));

describe('everybody comes to what is decided to be seen and to nothing else', () => {
  test.each(Object.keys(WAYS_TO_READ))('by %s', async (way) => {
    const found = async (look: Look) => reached(await WAYS_TO_READ[way]!(look), look).join('');
    expect(await gaps(found, differ)).toEqual([]);
  });
});

describe('everybody counts what is decided to be seen', () => {
  test.each(Object.keys(WAYS_TO_COUNT))('by %s', async (way) => {
    const found = async (look: DecidedLook) => {
      const told = await WAYS_TO_COUNT[way]!(look);
      const isRefused = told.includes('errorCode') || told.includes('FieldUndefined');
      const [, count = '?'] = isRefused ? ['', '0'] : (COUNT.exec(told)?.filter(Boolean) ?? []);
      return count === String(look.decided.length) ? look.decided.join('') : count;
    };
    expect(await gaps(found, differ)).toEqual([]);
  });
});

describe('nobody comes round the wall', () => {
  const around = (way: string) => async (look: Look) => reached(await WAYS_AROUND[way]!(look), look).join('');

  test.each(Object.keys(WAYS_AROUND))('by %s', async (way) => {
    pointLookups(channel, { A: 'A', B: 'B', N: 'N' });
    expect(await gaps(around(way), isMore)).toEqual([]);
  });

  test.each(Object.keys(WAYS_AROUND))('by %s where a lookup points at what is hidden', async (way) => {
    pointLookups(channel, { A: 'B', B: 'A', N: 'A' });
    expect(await gaps(around(way), isMore)).toEqual([]);
  });

  test.each(Object.keys(WAYS_AROUND))('but to what is seen by %s', async (way) => {
    pointLookups(channel, { A: 'A', B: 'B', N: 'N' });
    const partners = looks().filter(({ name }) => name === 'user of partner A');
    const found = await Promise.all(partners.map(around(way)));
    expect(found.filter((places) => places === 'A').length).toBeGreaterThan(10);
  });
});
