import type { Org } from '../org.ts';
import { rowsById } from './rowsById.ts';
import type { ParsedRecord } from './parseRecord.ts';
import { refuse } from './recordError.ts';

/** Turns `Partner__r: {Key__c: 'x'}` into the parent's id. */
export function resolveParents(org: Org, record: ParsedRecord): void {
  for (const { field, target, key, value } of record.parents) {
    if (value === null) {
      record.values.set(field, null);
      continue;
    }
    const table = org.store.tableOf(target);
    const rows = key.type === 'id' ? rowsById(org, String(value)) : table.rowsWith(key, value as string);
    const [row] = rows;
    if (row === undefined) {
      throw refuse(
        'INVALID_FIELD',
        `Foreign key external ID: ${String(value)} not found for field ${key.name} in entity ${target.name}`,
      );
    }
    if (rows.length > 1) {
      throw refuse(
        'INVALID_FIELD',
        `More than one record found for external id field: [${rows.map(table.idOf).join(', ')}]`,
      );
    }
    record.values.set(field, table.idOf(row));
  }
}
