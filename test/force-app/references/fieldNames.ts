import { textOf } from '../source/element.ts';
import type { Model, ModelObject } from '../source/model.ts';

/** Objects of Salesforce's own that every org has and that we refer to. */
export const STANDARD_OBJECTS = new Set(['Account', 'Contact', 'Opportunity', 'Product2', 'User']);

/** Fields that Salesforce gives to every object of ours. Details have no owner. */
const SYSTEM_FIELDS = new Set(['Id', 'Name', 'OwnerId', 'CreatedById', 'CreatedDate', 'LastModifiedById']);

/** What our formulas ask of parents that are Salesforce's own, besides. */
const STANDARD_FIELDS = new Map([['Contact', new Set(['AccountId'])]]);

/** What our formulas ask of the user. */
const USER_FIELDS = new Set(['Id', 'ContactId', 'FirstName', 'LastName']);

/** What our formulas ask of the role of the user, and of whoever owns a parent. */
const ROLE_PATHS = new Set(['$UserRole.Name', 'Owner.UserRole.Name']);

export function hasField(name: string, object: ModelObject): boolean {
  return SYSTEM_FIELDS.has(name) || object.fields.has(name);
}

export function missingFields(names: readonly string[], object: ModelObject): string[] {
  return [...new Set(names)]
    .filter((name) => !hasField(name, object))
    .map((name) => `${object.name} has no field ${name}`);
}

/** The same for names in a formula, which may lead through parents (Template__r.Status__c) or ask who writes ($User.Id). */
export function missingPaths(paths: readonly string[], object: ModelObject, model: Model): string[] {
  return [...new Set(paths)]
    .filter((path) => !hasPath(path.split('.'), object, model))
    .map((path) => `${object.name} has no field ${path}`);
}

function hasPath([first = '', ...rest]: readonly string[], object: ModelObject, model: Model): boolean {
  if (first === '$User') return rest.length === 1 && USER_FIELDS.has(rest[0] as string);
  if (ROLE_PATHS.has([first, ...rest].join('.'))) return true;
  if (first === '$Permission') return rest.length === 1 && model.permissions.has(rest[0] as string);
  if (rest.length === 0)
    return hasField(first, object) || STANDARD_FIELDS.get(object.name)?.has(first) === true;
  const lookup = object.fields.get(first.replace(/__r$/, '__c'));
  const parent = lookup && model.objects.get(textOf(lookup.definition, 'referenceTo') ?? '');
  return first.endsWith('__r') && parent !== undefined && hasPath(rest, parent, model);
}
