import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';
import type { OrgUser } from '../user.ts';
import { ALL_RIGHTS } from './profiles.ts';

/** Somebody, as far as rights ask. */
export interface Person {
  readonly userId: string;
  readonly kind: 'administrator' | 'internal' | 'partner' | 'guest';
  /** '' for a guest. */
  readonly profile: string;
  readonly roleId: string | null;
  /** Of a partner user: the contact that the user is, and the account of that contact. */
  readonly contactId: string | null;
  readonly accountId: string | null;
  /** Names of those that are assigned. */
  readonly permissionSets: readonly string[];
}

/** Who a user is, from the rows of User, Profile, Contact and PermissionSetAssignment as they are now. */
export function personOf(org: Org, user: OrgUser): Person {
  const place = org.store.find(user.id);
  if (place?.object.name !== 'User') return guest(user);
  const profileId = readText(org, user.id, 'ProfileId');
  const profile = readText(org, profileId, 'Name') ?? '';
  const contactId = readText(org, user.id, 'ContactId');
  const isPartner = contactId !== null || readText(org, profileId, 'UserType') === 'PowerPartner';
  return {
    userId: user.id,
    kind: profile === ALL_RIGHTS ? 'administrator' : isPartner ? 'partner' : 'internal',
    profile,
    roleId: readText(org, user.id, 'UserRoleId'),
    contactId,
    accountId: readText(org, contactId, 'AccountId'),
    permissionSets: permissionSetsOf(org, user.id),
  };
}

function guest({ id }: OrgUser): Person {
  return {
    userId: id,
    kind: 'guest',
    profile: '',
    roleId: null,
    contactId: null,
    accountId: null,
    permissionSets: [],
  };
}

function permissionSetsOf(org: Org, userId: string): string[] {
  const object = org.schema.find('PermissionSetAssignment')!;
  const table = org.store.tableOf(object);
  const assigned = table.rowsPointingAt(fieldOf(object, 'AssigneeId')!, userId);
  const setId = fieldOf(object, 'PermissionSetId')!;
  return assigned.flatMap((row) => readText(org, table.get(row, setId), 'Name') ?? []).sort();
}

function readText(org: Org, id: Stored, name: string): string | null {
  const place = typeof id === 'string' ? org.store.find(id) : null;
  const field = place && fieldOf(place.object, name);
  return field ? (place.table.get(place.row, field) as string | null) : null;
}
