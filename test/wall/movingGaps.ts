import type { Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { placesSeenBy } from '../org/rights/fixtures/expected.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';
import { valuesFor } from '../org/rights/fixtures/records.ts';
import type { FieldDefinition, ObjectDefinition } from '../org/schema/definition.ts';
import { letterFor, ownFields } from './fieldRights.ts';
import { isDone, tried, WAYS_TO_WRITE } from './waysToWrite.ts';

const { create, edit } = WAYS_TO_WRITE['its address']!;

interface Pointer {
  readonly object: ObjectDefinition;
  readonly field: FieldDefinition;
  /** What it points at: an object of ours that a partner has, or the partner's account. */
  readonly target: string;
}

/** Lookups by which somebody who sees partner A's record alone points it at what is partner B's. */
export async function pointingGaps(channel: Channel, people: readonly PersonName[]): Promise<string[]> {
  const gaps: string[] = [];
  for (const name of people)
    for (const pointer of writable(channel, name)) {
      if (sees(name, pointer.target, 'B')) continue;
      for (const [what, isWritten] of Object.entries(await attempts(channel, name, pointer)))
        if (isWritten) gaps.push(`${name}, ${pointer.object.name}.${pointer.field.name}: ${what} at B’s`);
    }
  return gaps;
}

/** Lookups by which somebody who sees both partners moves a record of A's, or points it at what is B's. */
export async function movingGaps(channel: Channel, people: readonly PersonName[]): Promise<string[]> {
  const gaps: string[] = [];
  for (const name of people)
    for (const pointer of writable(channel, name)) {
      const { pointed } = await attempts(channel, name, pointer);
      if (pointed) gaps.push(`${name}, ${pointer.object.name}.${pointer.field.name}: pointed at B’s`);
    }
  return gaps;
}

async function attempts(channel: Channel, name: PersonName, { object, field, target }: Pointer) {
  const { org, partners, recordOf } = channel;
  const writer = { channel, name };
  const across = { [field.name]: recordOf(target, 'B') };
  const own = valuesFor(org, object, 'A', partners, recordOf);
  const pointed = await tried(writer, () => edit(writer, object.name, recordOf(object.name, 'A'), across));
  const made = await tried(writer, () => create(writer, object.name, { ...own, ...across }));
  return { pointed: isDone(pointed), made: isDone(made) };
}

/** The lookups that somebody writes on records that hang on a partner. */
function writable(channel: Channel, name: PersonName): Pointer[] {
  const letterOf = letterFor(channel, name);
  const bound = boundObjects(channel);
  return ownFields(channel).flatMap(({ object, field }) => {
    const [target = ''] = field.referenceTo;
    const isAcross = bound.has(object.name) && (bound.has(target) || target === 'Account');
    return isAcross && letterOf(object.name, field.name) === 'w' ? [{ object, field, target }] : [];
  });
}

/** Objects whose records are one partner's: they name it, or their master does. */
export function boundObjects({ org }: Channel): Set<string> {
  const bound = new Set<string>();
  const custom = org.schema.all().filter((object) => object.custom);
  for (let before = -1; before < bound.size;) {
    before = bound.size;
    for (const { name, fields } of custom) {
      const isBound = [...fields.values()].some(
        ({ name: field, masterDetail, referenceTo: [target = ''] }) =>
          field === 'Partner__c' || (masterDetail && bound.has(target)),
      );
      if (isBound) bound.add(name);
    }
  }
  return bound;
}

function sees(name: PersonName, object: string, place: 'B'): boolean {
  const decision = DECISIONS.find((each) => each.object === object);
  if (decision) return placesSeenBy(name, decision).includes(place);
  return !/(manager of|partner) A$/.test(name);
}
