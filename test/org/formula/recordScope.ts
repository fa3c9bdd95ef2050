import type { Org } from '../org.ts';
import { relationship } from '../query/expression.ts';
import { customPermissionsOf } from '../rights/customPermissions.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';
import type { OrgUser } from '../user.ts';
import { decimal, divide } from './decimal.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

type Read = (field: FieldDefinition) => Stored;

interface RecordInScope {
  object: ObjectDefinition;
  read: Read;
  before: Read | null;
}

/** The names of a formula on one record: its fields, its parents', the user's. */
export function recordScope(org: Org, user: OrgUser, record: RecordInScope): Scope {
  return {
    read: (path) => readPath(org, user, record.object, record.read, path),
    readBefore: (path) => readPath(org, user, record.object, record.before ?? record.read, path),
    isNew: record.before === null,
    now: org.clock.now().getTime(),
    timeZone: org.settings.timeZone,
  };
}

function readPath(org: Org, user: OrgUser, object: ObjectDefinition, read: Read, path: string[]): Value {
  const [first = '', ...rest] = path;
  if (first.startsWith('$')) return readGlobal(org, user, first, rest);
  if (rest.length === 0) {
    const field = fieldOf(object, first);
    return field ? toValue(field, read(field)) : null;
  }
  const link = relationship(object, first);
  const id = link && read(link);
  return typeof id === 'string' ? readRecord(org, user, id, rest) : null;
}

/** $User and its role and profile, and $Permission for custom permissions. */
function readGlobal(org: Org, user: OrgUser, global: string, path: string[]): Value {
  switch (global.toUpperCase()) {
    case '$USER':
      return readRecord(org, user, user.id, path);
    case '$PROFILE':
      return readRecord(org, user, user.id, ['Profile', ...path]);
    case '$USERROLE':
      return readRecord(org, user, user.id, ['UserRole', ...path]);
    case '$PERMISSION':
      return customPermissionsOf(org, user).includes(path[0] ?? '');
    default:
      return null;
  }
}

function readRecord(org: Org, user: OrgUser, id: string, path: string[]): Value {
  const place = org.store.find(id);
  if (!place) return null;
  const { object, table, row } = place;
  return readPath(org, user, object, (field) => table.get(row, field), path);
}

export function toValue(field: FieldDefinition, stored: Stored): Value {
  if (typeof stored !== 'number') return stored === '' ? null : stored;
  if (field.type === 'date') return { day: stored };
  if (field.type === 'datetime') return { moment: stored };
  return field.type === 'percent' ? divide(decimal(stored), decimal(100)) : decimal(stored);
}
