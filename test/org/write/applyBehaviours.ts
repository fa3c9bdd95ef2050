import { behaviours } from '../behaviours/index.ts';
import type { Behaviour } from '../behaviours/behaviour.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';
import type { Org } from '../org.ts';

export function behavioursOf(object: ObjectDefinition): Behaviour[] {
  return behaviours.filter((behaviour) => behaviour.object === object.name);
}

/** Puts the values in that follow from the others. */
export function deriveValues(
  org: Org,
  object: ObjectDefinition,
  values: Map<FieldDefinition, Stored>,
  stored: (field: FieldDefinition) => Stored,
): void {
  for (const behaviour of behavioursOf(object)) {
    if (!behaviour.derive) continue;
    const field = (name: string) => {
      const found = fieldOf(object, name);
      if (!found) throw new RangeError(`${object.name} has no field ${name}`);
      return found;
    };
    const read = (name: string) => {
      const found = field(name);
      return values.has(found) ? (values.get(found) ?? null) : stored(found);
    };
    const derived = behaviour.derive(read, (name) => values.has(field(name)), org);
    for (const [name, value] of Object.entries(derived)) values.set(field(name), value);
  }
}
