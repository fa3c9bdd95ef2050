import type { Org } from '../org.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';
import type { Place } from '../store/store.ts';
import { IN_BIN, LIVE } from '../store/table.ts';
import { checkUnique } from './checkRecord.ts';
import { refuse } from './recordError.ts';
import { rollUpParents } from './rollUpParents.ts';
import { stampOf } from './writeContext.ts';
import type { WriteContext } from './writeContext.ts';

/** Takes a record out of the recycle bin, with the details that went into it at the same moment. */
export function undeleteRecord(context: WriteContext, place: Place): void {
  const { org } = context;
  if (place.table.stateOf(place.row) !== IN_BIN) {
    throw refuse('UNDELETE_FAILED', 'Entity is not in the recycle bin');
  }
  restore(org, place, context);
}

function restore(org: Org, place: Place, context: WriteContext): void {
  const { object, table, row } = place;
  const read = (field: FieldDefinition): Stored => table.get(row, field);
  const values = new Map([...object.fields.values()].map((field) => [field, read(field)]));
  checkUnique({ ...context, object, table }, values, row);
  const deletion = table.deletions.find((each) => each.row === row);
  org.store.setState(table, row, LIVE);
  if (deletion) forgetDeletion(org, place, deletion);
  const stamp = fieldOf(object, 'SystemModstamp');
  if (stamp) org.store.write(table, row, stamp, stampOf(org));
  if (deletion) restoreDetails(org, place, deletion.at, context);
  rollUpParents(org, object, read, null);
}

function forgetDeletion(org: Org, { table }: Place, deletion: { row: number; at: number }): void {
  table.deletions.splice(table.deletions.indexOf(deletion), 1);
  org.store.journal.note(() => table.deletions.push(deletion));
}

function restoreDetails(org: Org, parent: Place, deletedAt: number, context: WriteContext): void {
  const id = parent.table.idOf(parent.row);
  for (const { child, field } of org.schema.childrenOf(parent.object.name)) {
    if (field.onParentDelete !== 'cascade') continue;
    const table = org.store.tableOf(child);
    const gone = table.deletions.filter(({ row, at }) => at === deletedAt && table.get(row, field) === id);
    for (const { row } of gone) {
      if (table.stateOf(row) === IN_BIN) restore(org, { object: child, table, row }, context);
    }
  }
}
