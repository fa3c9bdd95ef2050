import type { Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { placesSeenBy } from '../org/rights/fixtures/expected.ts';
import { CAST } from '../org/rights/fixtures/people.ts';
import { PLACES, type Place } from '../org/rights/fixtures/records.ts';
import { WAYS_AROUND, WAYS_TO_COUNT, WAYS_TO_READ, type Look } from './waysToRead.ts';

export type DecidedLook = Look & { readonly decided: readonly Place[] };

/** Everybody before the records of every object, and which of them are decided to be seen. */
export function looks(channel: Channel): DecidedLook[] {
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
  channel: Channel,
  lookFor: (look: DecidedLook) => Promise<string>,
  isWrong: (found: string, decided: string) => boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const look of looks(channel)) {
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

/** Who reaches by that way more or less than is decided. */
export function readingGaps(channel: Channel, way: string): Promise<string[]> {
  const found = async (look: Look) => reached(await WAYS_TO_READ[way]!(look), look).join('');
  return gaps(channel, found, differ);
}

/** Who counts by that way more or less than is decided. */
export function countingGaps(channel: Channel, way: string): Promise<string[]> {
  const found = async (look: DecidedLook) => {
    const told = await WAYS_TO_COUNT[way]!(look);
    const isRefused = told.includes('errorCode') || told.includes('FieldUndefined');
    const [, count = '?'] = isRefused ? ['', '0'] : (COUNT.exec(told)?.filter(Boolean) ?? []);
    return count === String(look.decided.length) ? look.decided.join('') : count;
  };
  return gaps(channel, found, differ);
}

/** The places that are reached by a way round the corner. */
export async function reachedAround(way: string, look: Look): Promise<string> {
  return reached(await WAYS_AROUND[way]!(look), look).join('');
}

/** Who comes by that way to more than is decided. */
export function aroundGaps(channel: Channel, way: string): Promise<string[]> {
  return gaps(channel, (look) => reachedAround(way, look), isMore);
}
