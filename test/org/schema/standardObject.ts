import type { FieldDefinition, ObjectDefinition } from './definition.ts';
import { labelOf } from './fields.ts';
import { systemFields } from './systemFields.ts';

interface StandardObjectOptions {
  keyPrefix: string;
  label?: string;
  plural?: string;
  /** Has an OwnerId. */
  owner?: boolean;
  /** Can be made and changed through the API. Default true. */
  writable?: boolean;
  /** Default: as `writable`. */
  deletable?: boolean;
}

export function standardObject(
  name: string,
  options: StandardObjectOptions,
  fields: FieldDefinition[],
): ObjectDefinition {
  const label = options.label ?? labelOf(name);
  const writable = options.writable ?? true;
  const all = [...systemFields({ owner: options.owner }), ...fields];
  return {
    name,
    label,
    labelPlural: options.plural ?? `${label}s`,
    keyPrefix: options.keyPrefix,
    custom: false,
    customSetting: false,
    createable: writable,
    deletable: options.deletable ?? writable,
    fields: new Map(all.map((field) => [field.name.toLowerCase(), field])),
    validationRules: [],
  };
}
