import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { prefixOf, serialIn } from '../store/idPacking.ts';
import { EDIT, FULL, NONE, READ } from './access.ts';
import type { Access, AccessTo } from './access.ts';
import { ownerAccess } from './ownerAccess.ts';
import type { Rights } from './rights.ts';

/** A detail is seen by who sees its masters, and written by who may edit them, or read them where the field says so. */
export function detailAccess(org: Org, rights: Rights, object: ObjectDefinition): AccessTo {
  const masters = [...object.fields.values()].filter((field) => field.masterDetail);
  const parts = masters.map((field): AccessTo => {
    const toMaster = accessThrough(org, rights, object, field);
    const needed = field.writeRequiresMasterRead ? READ : EDIT;
    return (row) => {
      const access = toMaster(row);
      return access >= needed ? FULL : access;
    };
  });
  return (row) => parts.reduce<Access>((least, part) => Math.min(least, part(row)) as Access, FULL);
}

/** A contact goes with its account; one without an account is its owner's. */
export function contactAccess(org: Org, rights: Rights, contact: ObjectDefinition): AccessTo {
  const account = fieldOf(contact, 'AccountId')!;
  const toAccount = accessThrough(org, rights, contact, account);
  const [toOwn] = ownerAccess(org, rights.person, contact);
  const { numberAt } = org.store.tableOf(contact).column(account) as NumericColumn;
  return (row) => (Number.isNaN(numberAt(row)) ? (toOwn?.(row) ?? NONE) : toAccount(row));
}

/** The access to the record that a lookup points at; none where it is blank. */
export function accessThrough(
  org: Org,
  rights: Rights,
  object: ObjectDefinition,
  field: FieldDefinition,
): AccessTo {
  const column = org.store.tableOf(object).column(field) as NumericColumn;
  return (row) => {
    const packed = column.numberAt(row);
    if (Number.isNaN(packed)) return NONE;
    const target = org.schema.findByKeyPrefix(prefixOf(packed));
    return target ? rights.accessTo(target)(serialIn(packed)) : NONE;
  };
}
