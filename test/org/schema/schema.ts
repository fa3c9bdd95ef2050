import type { FieldDefinition, ObjectDefinition } from './definition.ts';

/** Every object of the org. Names are looked up without case. */
export interface Schema {
  find: (object: string) => ObjectDefinition | undefined;
  /** By the first three characters of an id. */
  findByKeyPrefix: (prefix: string) => ObjectDefinition | undefined;
  all: () => ObjectDefinition[];
  add: (object: ObjectDefinition) => void;
  /** Child relationships that point at an object. */
  childrenOf: (object: string) => { child: ObjectDefinition; field: FieldDefinition }[];
}

export function createSchema(): Schema {
  const objects = new Map<string, ObjectDefinition>();
  const byPrefix = new Map<string, string>();

  return {
    find: (object) => objects.get(object.toLowerCase()),
    findByKeyPrefix: (prefix) => objects.get(byPrefix.get(prefix) ?? ''),
    all: () => [...objects.values()],
    add: (object) => {
      objects.set(object.name.toLowerCase(), object);
      byPrefix.set(object.keyPrefix, object.name.toLowerCase());
    },
    childrenOf: (object) => {
      const links = [];
      for (const child of objects.values()) {
        for (const field of child.fields.values()) {
          if (field.referenceTo.includes(object)) links.push({ child, field });
        }
      }
      return links;
    },
  };
}

export function fieldOf(object: ObjectDefinition, name: string): FieldDefinition | undefined {
  return object.fields.get(name.toLowerCase());
}
