import type { Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';
import { COLUMNS, FIELD_DECISIONS, TOLD_HERE } from './fieldDecisions.ts';
import { letterFor, ownFields } from './fieldRights.ts';
import { sourcesOf } from './sources.ts';

/** Fields of which somebody may do something else than is decided. */
export function fieldGaps(channel: Channel, people: readonly PersonName[] = COLUMNS): string[] {
  return people.flatMap((name) => {
    const letterOf = letterFor(channel, name);
    const column = (COLUMNS as readonly PersonName[]).indexOf(name);
    return ownFields(channel).flatMap(({ object, field }) => {
      const decided = FIELD_DECISIONS.get(`${object.name}.${field.name}`)?.[column];
      const found = letterOf(object.name, field.name);
      return found === decided ? [] : [`${name}, ${object.name}.${field.name}: ${found} for ${decided}`];
    });
  });
}

/** Formulas and roll-ups that partners read and that tell what is hidden from them. */
export function toldGaps(channel: Channel): string[] {
  const letterOf = letterFor(channel, 'user of partner A');
  const told = ownFields(channel)
    .filter(({ object, field }) => letterOf(object.name, field.name) !== '-')
    .flatMap(({ object, field }) =>
      sourcesOf(channel.org, object, field)
        .filter((source) => letterOf(source.object, source.field) === '-')
        .map((source) => `${object.name}.${field.name} tells ${source.object}.${source.field}`),
    );
  return told.filter((line) => !TOLD_HERE.includes(line));
}
