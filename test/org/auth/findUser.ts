import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { OrgUser } from '../user.ts';

/** An active user by name; null when there is none. */
export function findUser(org: Org, username: string): OrgUser | null {
  const object = org.schema.find('User')!;
  const table = org.store.tableOf(object);
  const [row] = username === '' ? [] : table.rowsWith(fieldOf(object, 'Username')!, username);
  if (row === undefined) return null;
  const text = (name: string) => table.get(row, fieldOf(object, name)!) as string | null;
  if (table.get(row, fieldOf(object, 'IsActive')!) !== true) return null;
  return {
    id: table.idOf(row),
    username: text('Username') ?? '',
    displayName: text('Name') ?? '',
    profileId: text('ProfileId'),
  };
}
