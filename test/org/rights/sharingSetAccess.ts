import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packId } from '../store/idPacking.ts';
import { NONE, levelOf } from './access.ts';
import type { AccessTo } from './access.ts';
import { accessMetadataOf } from './accessMetadata.ts';
import type { Person } from './person.ts';

/** Records that name the partner user's own account or contact, as far as a sharing set for the profile opens them. */
export function sharingSetAccess(org: Org, person: Person, object: ObjectDefinition): AccessTo[] {
  if (person.kind !== 'partner') return [];
  const sets = [...accessMetadataOf(org).sharingSets.values()].filter(({ profiles }) =>
    profiles.includes(person.profile),
  );
  return sets
    .flatMap(({ mappings }) => mappings)
    .filter((mapping) => mapping.object.toLowerCase() === object.name.toLowerCase())
    .flatMap(({ objectField, userField, level }) => {
      const own = ownId(person, userField);
      const field = fieldOf(object, objectField) ?? fieldOf(object, `${objectField}Id`);
      if (own === null || !field) return [];
      const column = org.store.tableOf(object).column(field) as NumericColumn;
      return [(row: number) => (column.numberAt(row) === own ? levelOf(level) : NONE)];
    });
}

function ownId(person: Person, userField: string): number | null {
  const id = userField === 'Contact' ? person.contactId : person.accountId;
  return id === null ? null : packId(id);
}
