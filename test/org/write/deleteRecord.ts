import { behavioursOf } from './applyBehaviours.ts';
import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Place } from '../store/store.ts';
import { GONE, IN_BIN, LIVE } from '../store/table.ts';
import { refuse } from './recordError.ts';
import { rollUpParents } from './rollUpParents.ts';
import { stampOf } from './writeContext.ts';

/** Puts a record into the recycle bin, its details with it; other children lose the lookup or forbid it. */
export function deleteRecord(org: Org, place: Place, hard: boolean): void {
  if (!place.object.deletable)
    throw refuse('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
  if (place.table.stateOf(place.row) !== LIVE && !hard)
    throw refuse('ENTITY_IS_DELETED', 'entity is deleted');
  const now = stampOf(org);
  bin(org, place, now, hard);
}

function bin(org: Org, place: Place, now: number, hard: boolean): void {
  const { object, table, row } = place;
  if (table.stateOf(row) === GONE || (table.stateOf(row) === IN_BIN && !hard)) return;
  const wasLive = table.stateOf(row) === LIVE;
  if (wasLive) freeChildren(org, place, now, hard);
  org.store.setState(table, row, hard ? GONE : IN_BIN);
  const stamp = fieldOf(object, 'SystemModstamp');
  if (stamp) org.store.write(table, row, stamp, now);
  if (!wasLive) return;
  const deletion = { row, at: now };
  table.deletions.push(deletion);
  org.store.journal.note(() => table.deletions.splice(table.deletions.indexOf(deletion), 1));
  rollUpParents(org, object, (field) => table.get(row, field), null);
  for (const behaviour of behavioursOf(object)) behaviour.afterDelete?.(table.idOf(row), org);
}

function freeChildren(org: Org, parent: Place, now: number, hard: boolean): void {
  const id = parent.table.idOf(parent.row);
  for (const { child, field } of org.schema.childrenOf(parent.object.name)) {
    const table = org.store.tableOf(child);
    for (const row of table.rowsPointingAt(field, id)) {
      if (field.onParentDelete === 'cascade') bin(org, { object: child, table, row }, now, hard);
      else if (field.onParentDelete === 'restrict')
        throw forbidden(parent, table.idOf(row), child.labelPlural);
      else {
        org.store.write(table, row, field, null);
        const stamp = fieldOf(child, 'SystemModstamp');
        if (stamp) org.store.write(table, row, stamp, now);
      }
    }
  }
}

function forbidden(parent: Place, childId: string, children: string) {
  const id = parent.table.idOf(parent.row);
  return refuse(
    'DELETE_FAILED',
    `Your attempt to delete ${id} could not be completed because it is associated with the following ${children.toLowerCase()}.: ${childId}`,
  );
}
