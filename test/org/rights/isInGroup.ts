import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Person } from './person.ts';
import type { UserGroup } from './sharingMetadata.ts';

/** Whether a sharing rule's words for a group of users mean somebody. */
export function isInGroup(org: Org, { kind, roleId }: Person, group: UserGroup): boolean {
  const isInternal = kind === 'internal' || kind === 'administrator';
  switch (group.kind) {
    case 'allInternalUsers':
      return isInternal;
    case 'allPartnerUsers':
      return kind === 'partner';
    case 'role':
      return isInternal && rolesUpFrom(org, roleId)[0] === group.name;
    case 'roleAndSubordinates':
    case 'roleAndSubordinatesInternal':
      return isInternal && rolesUpFrom(org, roleId).includes(group.name);
    default:
      throw new RangeError(`Sharing with ${group.kind} is not known to the small Salesforce`);
  }
}

/** Developer names of a role and of those above it. */
function rolesUpFrom(org: Org, roleId: string | null): string[] {
  const place = roleId === null ? null : org.store.find(roleId);
  if (!place) return [];
  const read = (name: string) => place.table.get(place.row, fieldOf(place.object, name)!) as string | null;
  return [read('DeveloperName') ?? '', ...rolesUpFrom(org, read('ParentRoleId'))];
}
