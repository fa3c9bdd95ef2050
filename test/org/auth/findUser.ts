import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { OrgUser } from '../user.ts';

/** An active user by name; null when there is none. */
export function findUser(org: Org, username: string): OrgUser | null {
  const object = org.schema.find('User')!;
  const table = org.store.tableOf(object);
  const row = rowOf(org, username);
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

/** Whether there is a user of that name who may not sign in any more. */
export function isInactive(org: Org, username: string): boolean {
  return rowOf(org, username) !== undefined && findUser(org, username) === null;
}

function rowOf(org: Org, username: string): number | undefined {
  const object = org.schema.find('User')!;
  const field = fieldOf(object, 'Username')!;
  const [row] = username === '' ? [] : org.store.tableOf(object).rowsWith(field, username);
  return row;
}
