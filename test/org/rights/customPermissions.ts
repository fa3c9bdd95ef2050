import type { Org } from '../org.ts';
import type { OrgUser } from '../user.ts';
import { accessMetadataOf } from './accessMetadata.ts';
import { personOf } from './person.ts';

/** Names of the custom permissions that somebody's permission sets give; an administrator has no more of them. */
export function customPermissionsOf(org: Org, user: OrgUser): string[] {
  const { permissionSets } = accessMetadataOf(org);
  const held = personOf(org, user).permissionSets.flatMap((name) => [
    ...(permissionSets.get(name)?.customPermissions ?? []),
  ]);
  return [...new Set(held)].sort();
}
