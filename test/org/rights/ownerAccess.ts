import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packId } from '../store/idPacking.ts';
import { FULL, NONE } from './access.ts';
import type { AccessTo } from './access.ts';
import type { Person } from './person.ts';
import { usersBelow } from './usersBelow.ts';

/** The owner, and whoever stands above the owner in the role hierarchy, may do everything with a record. */
export function ownerAccess(org: Org, person: Person, object: ObjectDefinition): AccessTo[] {
  const owner = fieldOf(object, 'OwnerId');
  if (!owner) return [];
  const column = org.store.tableOf(object).column(owner) as NumericColumn;
  const owners = usersBelow(org, person);
  owners.add(packId(person.userId) ?? NaN);
  return [(row) => (owners.has(column.numberAt(row)) ? FULL : NONE)];
}
