import { behaviours } from '../behaviours/index.ts';
import type { Behaviour } from '../behaviours/behaviour.ts';
import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';

type Values = Map<FieldDefinition, Stored>;

export function behavioursOf(object: ObjectDefinition): Behaviour[] {
  return behaviours.filter((behaviour) => behaviour.object === object.name);
}

/** Puts the values in that follow from the others. Made once for many records of an object. */
export function createDerivation(
  org: Org,
  object: ObjectDefinition,
): ((values: Values, stored: (field: FieldDefinition) => Stored) => void) | null {
  const derives = behavioursOf(object).flatMap(({ derive }) => derive ?? []);
  if (derives.length === 0) return null;
  const fields = new Map<string, FieldDefinition>();
  let current: Values = new Map();
  let storedNow: (field: FieldDefinition) => Stored = () => null;
  const field = (name: string) => {
    let found = fields.get(name);
    if (!found) {
      found = requireField(object, name);
      fields.set(name, found);
    }
    return found;
  };
  const read = (name: string) => {
    const given = current.get(field(name));
    return given === undefined ? storedNow(field(name)) : given;
  };
  const changed = (name: string) => current.has(field(name));

  return (values, stored) => {
    current = values;
    storedNow = stored;
    for (const derive of derives) {
      const derived = derive(read, changed, org);
      for (const name in derived) values.set(field(name), derived[name] ?? null);
    }
  };
}

function requireField(object: ObjectDefinition, name: string): FieldDefinition {
  const found = fieldOf(object, name);
  if (!found) throw new RangeError(`${object.name} has no field ${name}`);
  return found;
}
