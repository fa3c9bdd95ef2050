import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import type { Place } from '../store/store.ts';
import type { Stored } from '../store/stored.ts';
import { checkWritable } from '../write/checkWritable.ts';
import { parseRecord } from '../write/parseRecord.ts';
import { refuse } from '../write/recordError.ts';
import { EDIT, FULL, READ } from './access.ts';
import type { Access } from './access.ts';
import { rightsOf } from './rights.ts';
import type { Rights } from './rights.ts';

/** Stands between somebody's writes and the store. Each throws RecordError for what may not be. */
export interface WriteGuard {
  insert: (object: ObjectDefinition, given: InputRecord, fromText: boolean) => void;
  update: (place: Place, given: InputRecord, fromText: boolean) => void;
  delete: (place: Place) => void;
  /** Whether the writer may know of the record. */
  knows: (object: ObjectDefinition, row: number) => boolean;
  /** Checks what the writer makes the record point at, and whom it is given to. `before` is null for a new record. */
  refer: (
    object: ObjectDefinition,
    given: InputRecord,
    values: ReadonlyMap<FieldDefinition, Stored>,
    before: ((field: FieldDefinition) => Stored) | null,
  ) => void;
}

export function writeGuard(org: Org, rights: Rights): WriteGuard {
  const checkFields = (
    name: string,
    given: InputRecord,
    operation: 'createable' | 'updateable',
    fromText: boolean,
  ) => {
    const object = rights.schema.find(name)!;
    checkWritable(parseRecord(rights.schema, object, given, fromText), operation, true);
  };
  const accessAt = ({ object, row }: Place) => rights.accessTo(object)(row);

  return {
    insert: (object, given, fromText) => {
      if (!rights.grantOn(object).create) throw cannotInsert(object);
      checkFields(object.name, given, 'createable', fromText);
    },
    update: (place, given, fromText) => {
      if (accessAt(place) < READ) throw notThere();
      if (!rights.grantOn(place.object).edit || accessAt(place) < EDIT) throw noRight();
      checkFields(place.object.name, given, 'updateable', fromText);
      const owner = fieldOf(place.object, 'OwnerId');
      const newOwner = Object.keys(given).some((name) => name.toLowerCase() === 'ownerid');
      if (owner && newOwner && accessAt(place) < FULL) throw noRight();
    },
    delete: (place) => {
      if (accessAt(place) < READ) throw notThere();
      if (!rights.grantOn(place.object).delete || accessAt(place) < FULL) throw noRight();
    },
    knows: (object, row) => rights.accessTo(object)(row) >= READ,
    refer: (object, given, values, before) => {
      const named = new Set(Object.keys(given).map((name) => name.toLowerCase()));
      for (const [field, value] of values) {
        if (field.type !== 'reference' || value === null || !isNamed(field, named)) continue;
        if (value === before?.(field)) continue;
        requireTarget(org, rights, object, field, String(value));
        if (field.name === 'OwnerId') requireReadingOwner(org, object, String(value));
      }
    },
  };
}

/** By its own name or by the relationship's. What the org puts in by itself needs nobody's right. */
function isNamed(field: FieldDefinition, named: ReadonlySet<string>): boolean {
  return named.has(field.name.toLowerCase()) || named.has((field.relationshipName ?? '').toLowerCase());
}

/** A record may be given to those alone who may read its object. */
function requireReadingOwner(org: Org, object: ObjectDefinition, ownerId: string): void {
  const rights = rightsOf(org, { id: ownerId, username: '', displayName: '', profileId: null });
  if (!rights || rights.grantOn(object).read) return;
  throw refuse('TRANSFER_REQUIRES_READ', 'The new owner must have read permission', ['OwnerId']);
}

function requireTarget(
  org: Org,
  rights: Rights,
  object: ObjectDefinition,
  field: FieldDefinition,
  id: string,
): void {
  const place = org.store.find(id);
  const access = place ? rights.accessTo(place.object)(place.row) : READ;
  if (access >= accessNeeded(rights, object, field)) return;
  throw refuse(
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    `insufficient access rights on cross-reference id: ${id}`,
    [field.name],
  );
}

/** A detail needs a master that one may edit, a new version a file that one may; other lookups need to be read. */
function accessNeeded(rights: Rights, object: ObjectDefinition, field: FieldDefinition): Access {
  if (object.name === 'ContentVersion' && field.name === 'ContentDocumentId') return EDIT;
  if (!field.masterDetail || rights.grantOn(object).modifyAll) return READ;
  return field.writeRequiresMasterRead ? READ : EDIT;
}

function cannotInsert(object: ObjectDefinition) {
  return refuse('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', `entity type cannot be inserted: ${object.label}`);
}

/** The words for a record that never was: what somebody may not read is not told to exist. */
function notThere() {
  return refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
}

function noRight() {
  return refuse('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
}
