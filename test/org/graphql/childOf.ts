import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';

/** The object behind a child relationship name such as 'Opportunities' or 'Partner_Goals__r'. */
export function childOf(
  org: Org,
  object: ObjectDefinition,
  relationship: string,
): ObjectDefinition | undefined {
  return org.schema
    .childrenOf(object.name)
    .find(({ field }) => field.childRelationshipName?.toLowerCase() === relationship.toLowerCase())?.child;
}
