import { accessMetadataOf } from '../../org/rights/accessMetadata.ts';
import type { FieldGrant, Grants, ObjectGrant } from '../../org/rights/grants.ts';
import type { SharingDefaults, SharingSet } from '../../org/rights/sharingMetadata.ts';
import { DEFAULT_STAGES } from '../../org/seed/opportunityStages.ts';
import { keepSetupRecords } from '../../org/seed/setupRecords.ts';
import type { Org } from '../../org/org.ts';

/** Changes of what is deployed, as somebody in Setup makes them. Each gives back what undoes it. */
type Redo = () => void;

/** As if the object had never been deployed. */
export function withoutObject(org: Org, name: string): Redo {
  const { schema } = org;
  const { find, all } = schema;
  schema.find = (object) => (object.toLowerCase() === name.toLowerCase() ? undefined : find(object));
  schema.all = () => all().filter((object) => object.name !== name);
  knowAnew(org);
  return () => {
    Object.assign(schema, { find, all });
    knowAnew(org);
  };
}

export function withoutField(org: Org, object: string, name: string): Redo {
  const { fields } = org.schema.find(object)!;
  const before = new Map(fields);
  fields.delete(name.toLowerCase());
  knowAnew(org);
  return () => {
    fields.clear();
    for (const [key, field] of before) fields.set(key, field);
    knowAnew(org);
  };
}

export function withSharing(org: Org, object: string, sharing: SharingDefaults): Redo {
  const { sharingDefaults } = accessMetadataOf(org);
  return replaced(org, sharingDefaults, object.toLowerCase(), sharing);
}

export function withSharingSet(org: Org, change: (set: SharingSet) => SharingSet | undefined): Redo {
  const { sharingSets } = accessMetadataOf(org);
  return replaced(org, sharingSets, 'Cadence_Partner', change(sharingSets.get('Cadence_Partner')!));
}

/** Of the service's permission set. */
export function withRights(org: Org, change: (grants: Grants) => Partial<Grants>): Redo {
  const { permissionSets } = accessMetadataOf(org);
  const grants = permissionSets.get('Cadence_Integration')!;
  return replaced(org, permissionSets, 'Cadence_Integration', { ...grants, ...change(grants) });
}

export function withObjectGrant(object: string, change: Partial<ObjectGrant>) {
  return ({ objects }: Grants): Partial<Grants> => ({
    objects: changed(objects, object.toLowerCase(), change),
  });
}

export function withFieldGrant(field: string, change: Partial<FieldGrant>) {
  return ({ fields }: Grants): Partial<Grants> => ({ fields: changed(fields, field.toLowerCase(), change) });
}

/** Nothing but these open stages, and the closed ones. */
export function withOpenStages(org: Org, names: readonly string[]): Redo {
  const kept = DEFAULT_STAGES.filter(({ label, state }) => state !== 'open' || names.includes(label));
  org.setOpportunityStages(kept);
  return () => org.setOpportunityStages(DEFAULT_STAGES);
}

function changed<Grant extends object>(
  grants: ReadonlyMap<string, Grant>,
  name: string,
  change: Partial<Grant>,
): Map<string, Grant> {
  return new Map([...grants, [name, { ...grants.get(name)!, ...change }]]);
}

function replaced<Value>(org: Org, map: Map<string, Value>, key: string, value: Value | undefined): Redo {
  const before = map.get(key);
  const put = (next: Value | undefined) => {
    if (next === undefined) map.delete(key);
    else map.set(key, next);
    knowAnew(org);
  };
  put(value);
  return () => put(before);
}

/** As after a deploy. */
function knowAnew(org: Org): void {
  accessMetadataOf(org).known.clear();
  keepSetupRecords(org);
}
