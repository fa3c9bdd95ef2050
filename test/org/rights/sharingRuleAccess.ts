import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { NONE, levelOf } from './access.ts';
import type { AccessTo } from './access.ts';
import { accessMetadataOf } from './accessMetadata.ts';
import type { Person } from './person.ts';
import { isInGroup } from './isInGroup.ts';
import { personOf } from './person.ts';
import type { SharingRule } from './sharingMetadata.ts';

/** Records that a sharing rule opens to a group that the person belongs to. */
export function sharingRuleAccess(org: Org, person: Person, object: ObjectDefinition): AccessTo[] {
  const rules = accessMetadataOf(org).sharingRules.get(object.name) ?? [];
  return rules
    .filter(({ sharedTo }) => isInGroup(org, person, sharedTo))
    .map((rule) => {
      const fits = [...criteriaOf(org, object, rule), ...ownerOf(org, object, rule)];
      return (row: number) => (fits.every((fit) => fit(row)) ? levelOf(rule.level) : NONE);
    });
}

function criteriaOf(org: Org, object: ObjectDefinition, rule: SharingRule): ((row: number) => boolean)[] {
  const table = org.store.tableOf(object);
  return rule.criteria.map(({ field: name, operation, value }) => {
    const field = fieldOf(object, name);
    if (!field || !['equals', 'notEqual'].includes(operation)) {
      throw new RangeError(`Sharing rule ${rule.fullName}: ${name} ${operation} is not known here`);
    }
    const words = value.split(',').map((word) => word.trim());
    return (row) => words.includes(String(table.get(row, field) ?? '')) === (operation === 'equals');
  });
}

function ownerOf(
  org: Org,
  object: ObjectDefinition,
  { sharedFrom }: SharingRule,
): ((row: number) => boolean)[] {
  const owner = fieldOf(object, 'OwnerId');
  if (!sharedFrom || !owner) return [];
  const table = org.store.tableOf(object);
  const known = new Map<string, boolean>();
  return [
    (row) => {
      const id = String(table.get(row, owner));
      let isIn = known.get(id);
      if (isIn === undefined) {
        const person = personOf(org, { id, username: '', displayName: '', profileId: null });
        isIn = isInGroup(org, person, sharedFrom);
        known.set(id, isIn);
      }
      return isIn;
    },
  ];
}
