import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';

/** The object behind a relationship name such as 'Partner__r' or 'Owner'. */
export function parentOf(
  org: Org,
  object: ObjectDefinition,
  relationship: string,
): ObjectDefinition | undefined {
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() === relationship.toLowerCase()) {
      return org.schema.find(field.referenceTo[0] ?? '');
    }
  }
  return undefined;
}
