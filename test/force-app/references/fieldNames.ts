import type { ModelObject } from '../source/model.ts';

/** Objects of Salesforce's own that every org has and that we refer to. */
export const STANDARD_OBJECTS = new Set(['Account', 'Contact', 'Opportunity', 'User']);

/** Fields that Salesforce gives to every object of ours. Details have no owner. */
const SYSTEM_FIELDS = new Set(['Id', 'Name', 'OwnerId', 'CreatedById', 'CreatedDate', 'LastModifiedById']);

export function hasField(name: string, object: ModelObject): boolean {
  return SYSTEM_FIELDS.has(name) || object.fields.has(name);
}

export function missingFields(names: readonly string[], object: ModelObject): string[] {
  return [...new Set(names)]
    .filter((name) => !hasField(name, object))
    .map((name) => `${object.name} has no field ${name}`);
}
