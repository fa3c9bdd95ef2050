import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import type { Schema } from '../schema/schema.ts';
import { NOTHING } from './grants.ts';
import type { Grants, ObjectGrant } from './grants.ts';

const AUDIT = new Set(['CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById']);

/**
 * The schema as somebody may know it: what cannot be read is not there, what cannot be written says so. So every
 * answer about objects and fields is right without asking for rights itself.
 */
export function seenSchema(schema: Schema, grants: Grants): Schema {
  const seen = new Map<string, ObjectDefinition | undefined>();
  const see = (object: ObjectDefinition | undefined) => {
    if (!object) return undefined;
    if (!seen.has(object.name)) seen.set(object.name, seenObject(object, grants));
    return seen.get(object.name);
  };
  const all = () => schema.all().flatMap((object) => see(object) ?? []);

  return {
    find: (name) => see(schema.find(name)),
    findByKeyPrefix: (prefix) => see(schema.findByKeyPrefix(prefix)),
    all,
    add: () => {
      throw new TypeError('A view of the schema cannot be changed');
    },
    childrenOf: (name) =>
      all().flatMap((child) =>
        [...child.fields.values()]
          .filter((field) => field.referenceTo.includes(name))
          .map((field) => ({ child, field })),
      ),
  };
}

function seenObject(object: ObjectDefinition, grants: Grants): ObjectDefinition | undefined {
  const grant = grants.objects.get(object.name.toLowerCase()) ?? NOTHING;
  if (!grant.read) return undefined;
  const fields = [...object.fields.values()].flatMap((field) => {
    const own = seenField(object, field, grant, grants);
    return own ? [[field.name.toLowerCase(), own] as const] : [];
  });
  return {
    ...object,
    createable: object.createable && grant.create,
    updateable: (object.updateable ?? object.createable) && grant.edit,
    deletable: object.deletable && grant.delete,
    fields: new Map(fields),
  };
}

function seenField(
  object: ObjectDefinition,
  field: FieldDefinition,
  grant: ObjectGrant,
  grants: Grants,
): FieldDefinition | null {
  const own = followsObject(field)
    ? { read: true, edit: true }
    : grants.fields.get(`${object.name}.${field.name}`.toLowerCase());
  if (!own?.read) return null;
  const createable = field.createable && grant.create && own.edit && !AUDIT.has(field.name);
  const updateable = field.updateable && grant.edit && own.edit;
  const isSame = createable === field.createable && updateable === field.updateable;
  return isSame ? field : { ...field, createable, updateable };
}

/** Standard, required and master-detail fields have no permission of their own. */
function followsObject(field: FieldDefinition): boolean {
  return !field.custom || field.required || field.masterDetail;
}
