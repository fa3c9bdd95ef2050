import type { Org } from '../org.ts';
import { accessMetadataOf } from '../rights/accessMetadata.ts';
import type { ObjectGrant } from '../rights/grants.ts';
import { sharingDefaultsOf } from '../rights/sharingDefaults.ts';
import { fieldOf } from '../schema/schema.ts';
import { perOrg } from '../perOrg.ts';
import { GONE, LIVE } from '../store/table.ts';
import { parseJsonValue } from '../write/parseValue.ts';

type Values = Readonly<Record<string, unknown>>;

/** Rows that stand for metadata, by object and by what tells them apart. */
const rowsOf = perOrg(() => new Map<string, Map<string, number>>());

/** Brings the records that Salesforce keeps of objects and rights to what is deployed. */
export function keepSetupRecords(org: Org): void {
  keep(org, 'EntityDefinition', definitions(org));
  const permissionSets = permissionSetIds(org);
  keep(org, 'ObjectPermissions', objectPermissions(org, permissionSets));
  keep(org, 'CustomPermission', customPermissions(org));
  keep(org, 'SetupEntityAccess', setupEntityAccess(org, permissionSets));
}

function definitions(org: Org): Map<string, Values> {
  return new Map(
    org.schema.all().map((object) => {
      const { internal, external } = sharingDefaultsOf(org, object);
      const values = {
        DurableId: object.name,
        QualifiedApiName: object.name,
        DeveloperName: object.name.replace(/__c$/, ''),
        Label: object.label,
        KeyPrefix: object.keyPrefix,
        InternalSharingModel: internal,
        ExternalSharingModel: external,
      };
      return [object.name, values];
    }),
  );
}

function objectPermissions(org: Org, setIds: ReadonlyMap<string, string>): Map<string, Values> {
  const rows = new Map<string, Values>();
  for (const [name, { objects }] of accessMetadataOf(org).permissionSets) {
    for (const [object, grant] of objects) {
      const SobjectType = org.schema.find(object)?.name;
      const ParentId = setIds.get(name);
      if (SobjectType && ParentId)
        rows.set(`${name} ${object}`, { ParentId, SobjectType, ...letters(grant) });
    }
  }
  return rows;
}

function letters(grant: ObjectGrant): Values {
  return {
    PermissionsCreate: grant.create,
    PermissionsRead: grant.read,
    PermissionsEdit: grant.edit,
    PermissionsDelete: grant.delete,
    PermissionsViewAllRecords: grant.viewAll,
    PermissionsModifyAllRecords: grant.modifyAll,
  };
}

/** The small org takes a custom permission for deployed when a permission set names it. */
function customPermissions(org: Org): Map<string, Values> {
  const names = [...accessMetadataOf(org).permissionSets.values()].flatMap((set) => [
    ...set.customPermissions,
  ]);
  return new Map(
    names.map((name) => [name, { DeveloperName: name, MasterLabel: name.replaceAll('_', ' ') }]),
  );
}

function setupEntityAccess(org: Org, setIds: ReadonlyMap<string, string>): Map<string, Values> {
  const permissions = rowsOf(org).get('CustomPermission') ?? new Map<string, number>();
  const { idOf } = org.store.tableOf(org.schema.find('CustomPermission')!);
  const rows = new Map<string, Values>();
  for (const [name, { customPermissions: held }] of accessMetadataOf(org).permissionSets) {
    for (const permission of held) {
      const row = permissions.get(permission);
      const ParentId = setIds.get(name);
      if (!ParentId || row === undefined) continue;
      rows.set(`${name} ${permission}`, {
        ParentId,
        SetupEntityId: idOf(row),
        SetupEntityType: 'CustomPermission',
      });
    }
  }
  return rows;
}

function permissionSetIds(org: Org): Map<string, string> {
  const object = org.schema.find('PermissionSet')!;
  const table = org.store.tableOf(object);
  const name = fieldOf(object, 'Name')!;
  const ids = new Map<string, string>();
  for (let row = 1; row <= table.last; row++) {
    if (table.stateOf(row) === LIVE) ids.set(String(table.get(row, name)), table.idOf(row));
  }
  return ids;
}

/** Makes, changes and takes away rows until they are the wanted ones, as a deploy does: it is never taken back. */
function keep(org: Org, objectName: string, wanted: ReadonlyMap<string, Values>): void {
  const object = org.schema.find(objectName)!;
  const table = org.store.tableOf(object);
  const kept = rowsOf(org).get(objectName) ?? new Map<string, number>();
  rowsOf(org).set(objectName, kept);
  for (const [key, row] of kept) {
    if (wanted.has(key)) continue;
    table.setState(row, GONE);
    kept.delete(key);
  }
  for (const [key, values] of wanted) {
    const row = kept.get(key);
    if (row === undefined) {
      const { idOf } = org.load(objectName, [values]);
      kept.set(key, org.store.find(idOf(0))!.row);
      continue;
    }
    for (const [name, value] of Object.entries(values)) {
      const field = fieldOf(object, name)!;
      table.set(row, field, parseJsonValue(field, value));
    }
  }
}
