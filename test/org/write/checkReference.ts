import { normaliseId } from '../ids.ts';
import type { Org } from '../org.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import { LIVE } from '../store/table.ts';
import { refuse } from './recordError.ts';

/** The id of 18 characters of a live record that the lookup may point at. */
export function checkReference(org: Org, field: FieldDefinition, value: string): string {
  const id = normaliseId(value);
  if (id === null) {
    throw refuse('MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
  }
  const target = org.schema.findByKeyPrefix(id.slice(0, 3));
  if (!target || !field.referenceTo.includes(target.name)) {
    throw refuse('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${value}`, [
      field.name,
    ]);
  }
  const place = org.store.find(id);
  if (!place) throw refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  if (place.table.stateOf(place.row) !== LIVE) throw refuse('ENTITY_IS_DELETED', 'entity is deleted');
  return id;
}
