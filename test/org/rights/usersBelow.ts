import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packId, serialIn } from '../store/idPacking.ts';
import type { Person } from './person.ts';

/**
 * Ids, packed, of the users below somebody in the role hierarchy. The roles of a partner's users stand below the role
 * of their account's owner, so that everybody in that role is above them. Partner users have nobody below.
 */
export function usersBelow(org: Org, { kind, roleId }: Person): Set<number> {
  const below = new Set<number>();
  const role = roleId === null ? null : packId(roleId);
  if (kind !== 'internal' || role === null) return below;
  const roles = rolesBelow(org, role);
  const user = columnsOf(org, 'User', ['UserRoleId', 'ContactId', 'Id']);
  const contact = columnsOf(org, 'Contact', ['AccountId']);
  const account = columnsOf(org, 'Account', ['OwnerId']);
  for (let row = 1; row <= user.table.last; row++) {
    const contactId = user.at('ContactId', row);
    if (Number.isNaN(contactId)) {
      if (roles.has(user.at('UserRoleId', row))) below.add(user.at('Id', row));
      continue;
    }
    const accountId = contact.at('AccountId', serialIn(contactId));
    if (Number.isNaN(accountId)) continue;
    const ownersRole = user.at('UserRoleId', serialIn(account.at('OwnerId', serialIn(accountId))));
    if (ownersRole === role || roles.has(ownersRole)) below.add(user.at('Id', row));
  }
  return below;
}

function rolesBelow(org: Org, role: number): Set<number> {
  const { table, at } = columnsOf(org, 'UserRole', ['Id', 'ParentRoleId']);
  const below = new Set<number>();
  for (let before = -1; before < below.size;) {
    before = below.size;
    for (let row = 1; row <= table.last; row++) {
      const parent = at('ParentRoleId', row);
      if (parent === role || below.has(parent)) below.add(at('Id', row));
    }
  }
  return below;
}

function columnsOf(org: Org, objectName: string, names: readonly string[]) {
  const object = org.schema.find(objectName)!;
  const table = org.store.tableOf(object);
  const columns = new Map(
    names.map((name) => [name, table.column(fieldOf(object, name)!) as NumericColumn] as const),
  );
  return { table, at: (name: string, row: number) => columns.get(name)!.numberAt(row) };
}
