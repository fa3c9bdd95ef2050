import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition, RollUp } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';
import { LIVE } from '../store/table.ts';
import type { OrgUser } from '../user.ts';
import { checkRules } from './checkRules.ts';
import { stampOf } from './writeContext.ts';

type Read = (field: FieldDefinition) => Stored;

/**
 * Computes the roll-up summaries of the masters that a child had before and has now. A master that changes with it is
 * saved by the same user, so its rules are checked; not so when the child comes or goes with the recycle bin. What is
 * summarised in a master may be summarised again in the master of that.
 */
export function rollUpParents(
  org: Org,
  child: ObjectDefinition,
  after: Read,
  before: Read | null,
  user?: OrgUser,
): void {
  for (const link of child.fields.values()) {
    if (!link.masterDetail) continue;
    const parents = new Set([after(link), before?.(link) ?? null]);
    for (const parent of parents) if (parent !== null) rollUp(org, child, link, parent as string, user);
  }
}

function rollUp(
  org: Org,
  child: ObjectDefinition,
  link: FieldDefinition,
  parentId: string,
  user: OrgUser | undefined,
): void {
  const place = org.store.find(parentId);
  if (!place) return;
  const { object, table, row } = place;
  const former = new Map<FieldDefinition, Stored>();
  for (const field of object.fields.values()) {
    if (field.rollUp?.childObject !== child.name || field.rollUp.foreignKey !== link.name) continue;
    const value = summarise(org, child, link, parentId, field.rollUp);
    const was = table.get(row, field);
    if (value === was) continue;
    former.set(field, was);
    org.store.write(table, row, field, value);
  }
  if (former.size === 0) return;
  const read: Read = (field) => table.get(row, field);
  const before: Read = (field) => (former.has(field) ? (former.get(field) ?? null) : read(field));
  if (user) checkRules({ org, user, object }, { read, before });
  for (const name of ['SystemModstamp', 'LastModifiedDate']) {
    const field = fieldOf(object, name);
    if (field) org.store.write(table, row, field, stampOf(org));
  }
  rollUpParents(org, object, read, before, user);
}

function summarise(
  org: Org,
  child: ObjectDefinition,
  link: FieldDefinition,
  parentId: string,
  rollUp: RollUp,
): Stored {
  const table = org.store.tableOf(child);
  const summarised = rollUp.field === undefined ? undefined : fieldOf(child, rollUp.field);
  let count = 0;
  const numbers: number[] = [];
  for (let row = 1; row <= table.last; row++) {
    if (table.stateOf(row) !== LIVE || table.get(row, link) !== parentId) continue;
    if (!rollUp.filters.every((filter) => passes(child, (field) => table.get(row, field), filter))) continue;
    count++;
    const number = summarised ? table.get(row, summarised) : null;
    if (typeof number === 'number') numbers.push(number);
  }
  switch (rollUp.operation) {
    case 'count':
      return count;
    case 'sum':
      return numbers.reduce((sum, number) => sum + number, 0);
    case 'min':
      return numbers.length === 0 ? null : Math.min(...numbers);
    case 'max':
      return numbers.length === 0 ? null : Math.max(...numbers);
  }
}

function passes(child: ObjectDefinition, read: Read, filter: RollUp['filters'][number]): boolean {
  const field = fieldOf(child, filter.field);
  const value = String((field && read(field)) ?? '').toLowerCase();
  const words = filter.value
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  switch (filter.operator) {
    case 'equals':
      return words.includes(value);
    case 'notEqual':
      return !words.includes(value);
    case 'greaterThan':
      return Number(value) > Number(filter.value);
    case 'lessThan':
      return Number(value) < Number(filter.value);
    case 'greaterOrEqual':
      return Number(value) >= Number(filter.value);
    case 'lessOrEqual':
      return Number(value) <= Number(filter.value);
    default:
      throw new RangeError(`Roll-up filter ${filter.operator} is not known to the small Salesforce`);
  }
}
