import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packId, serialIn } from '../store/idPacking.ts';
import { NONE, READ } from './access.ts';
import type { AccessTo } from './access.ts';
import { accessThrough } from './controlledByParent.ts';
import type { Rights } from './rights.ts';

/** A task or an event is read by who reads the record, or the contact, that it is about. */
export function activityAccess(org: Org, rights: Rights, activity: ObjectDefinition): AccessTo[] {
  return ['WhatId', 'WhoId'].map((name) => {
    const access = accessThrough(org, rights, activity, fieldOf(activity, name)!);
    return (row) => (access(row) >= READ ? READ : NONE);
  });
}

/** Partner users see themselves and the other users of their account. */
export function userAccess(org: Org, { person }: Rights, user: ObjectDefinition): AccessTo[] {
  const own = serialIn(packId(person.userId) ?? NaN);
  const account = person.accountId === null ? null : packId(person.accountId);
  const contact = org.schema.find('Contact')!;
  const contactOf = org.store.tableOf(user).column(fieldOf(user, 'ContactId')!) as NumericColumn;
  const accountOf = org.store.tableOf(contact).column(fieldOf(contact, 'AccountId')!) as NumericColumn;
  return [
    (row) => {
      if (row === own) return READ;
      const colleague = contactOf.numberAt(row);
      if (account === null || Number.isNaN(colleague)) return NONE;
      return accountOf.numberAt(serialIn(colleague)) === account ? READ : NONE;
    },
  ];
}
