import type { Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';
import type { FieldDefinition, ObjectDefinition } from '../org/schema/definition.ts';
import { rightsOf } from '../org/rights/rights.ts';

/** 'w' may be written, at least when the record is made; 'r' read; '-' is hidden. */
export type Letter = 'w' | 'r' | '-';

/** What somebody may do with a field of our own, as object info of the UI API tells it. */
export function letterFor(channel: Channel, name: PersonName): (object: string, field: string) => Letter {
  const { org, users } = channel;
  const rights = rightsOf(org, users[name]);
  const schema = rights?.schema ?? org.schema;
  return (object, field) => {
    const known = schema.find(object)?.fields.get(field.toLowerCase());
    if (!known) return '-';
    return known.createable || known.updateable ? 'w' : 'r';
  };
}

/** Every field of our own, on our objects and on standard ones. */
export function ownFields({ org }: Channel): { object: ObjectDefinition; field: FieldDefinition }[] {
  const objects = [...org.schema.all()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return objects.flatMap((object) =>
    [...object.fields.values()].filter(({ custom }) => custom).map((field) => ({ object, field })),
  );
}
