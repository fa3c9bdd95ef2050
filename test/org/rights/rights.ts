import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import type { Schema } from '../schema/schema.ts';
import type { OrgUser } from '../user.ts';
import { READ } from './access.ts';
import type { AccessTo } from './access.ts';
import { accessMetadataOf } from './accessMetadata.ts';
import { grantOf, NOTHING, together } from './grants.ts';
import type { Grants, ObjectGrant } from './grants.ts';
import { personOf } from './person.ts';
import type { Person } from './person.ts';
import { grantsOfProfile } from './profiles.ts';
import { recordAccess, seesEveryRecord } from './recordAccess.ts';
import { seenSchema } from './seenSchema.ts';

type RowsSeen = ((row: number) => boolean) | null;

/** What somebody may do who may not do everything. Taken from the org at one moment: ask anew for each request. */
export interface Rights {
  readonly person: Person;
  readonly grants: Grants;
  /** The objects and fields that may be known of. */
  readonly schema: Schema;
  grantOn: (object: ObjectDefinition) => ObjectGrant;
  accessTo: (object: ObjectDefinition) => AccessTo;
  /** Which rows may be read; null where all may. */
  rowsSeen: (object: ObjectDefinition) => RowsSeen;
}

/** Null for whom nothing is withheld, so that reading and writing for them costs nothing more. */
export function rightsOf(org: Org, user: OrgUser): Rights | null {
  if (user.id === org.administrator.id) return null;
  const person = personOf(org, user);
  return person.kind === 'administrator' ? null : limitedRights(org, person);
}

function limitedRights(org: Org, person: Person): Rights {
  const { grants, schema } = known(org, person);
  const compiled = new Map<string, AccessTo>();
  const rowsSeen = new Map<string, RowsSeen>();
  const rights: Rights = {
    person,
    grants,
    schema,
    grantOn: ({ name }) => grants.objects.get(name.toLowerCase()) ?? NOTHING,
    accessTo: (object) => {
      let access = compiled.get(object.name);
      if (!access) {
        // Fields that the person may not see decide too.
        access = recordAccess(org, rights, org.schema.find(object.name) ?? object);
        compiled.set(object.name, access);
      }
      return access;
    },
    rowsSeen: (object) => {
      let seen = rowsSeen.get(object.name);
      if (seen === undefined) {
        const access = rights.accessTo(object);
        seen = seesEveryRecord(org, rights, object) ? null : (row) => access(row) >= READ;
        rowsSeen.set(object.name, seen);
      }
      return seen;
    },
  };
  return rights;
}

/** People with the same profile and permission sets know the same of the schema. */
function known(org: Org, person: Person): { grants: Grants; schema: Schema } {
  const access = accessMetadataOf(org);
  const key = [person.kind, person.profile, ...person.permissionSets].join('|');
  const before = access.known.get(key);
  if (before) return before;
  const sets = person.permissionSets.flatMap((name) => access.permissionSets.get(name) ?? []);
  const fromProfile =
    person.kind === 'guest' ? [] : [grantsOfProfile(person.profile, person.kind === 'partner')];
  const grants = withAssigning(together([...fromProfile, ...sets]));
  const found = { grants, schema: seenSchema(org.schema, grants) };
  access.known.set(key, found);
  return found;
}

/** Who assigns permission sets is a right of its own, whatever an object permission says. */
function withAssigning(grants: Grants): Grants {
  if (!grants.userPermissions.has('AssignPermissionSets')) return grants;
  const objects = new Map([...grants.objects, ['permissionsetassignment', grantOf('CRDVM')] as const]);
  return { ...grants, objects };
}
