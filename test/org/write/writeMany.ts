import type { Org } from '../org.ts';
import type { InputRecord, SaveResult, WriteOptions } from '../store/results.ts';
import { errorsOf } from './recordError.ts';
import { createFaultyRows } from './faultyRows.ts';

interface Write {
  org: Org;
  operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
  object: string;
  options: WriteOptions | undefined;
}

/**
 * Writes the records one after the other, each whole or not at all. With `allOrNone` the first error
 * takes all of them back.
 */
export function writeMany<T extends InputRecord | string>(
  { org, operation, object, options }: Write,
  records: T[],
  writeOne: (record: T) => { id: string; created?: boolean },
): SaveResult[] {
  const faultFor = createFaultyRows(org, operation, object);
  const { journal } = org.store;
  const all = journal.open();
  const results = records.map((record, index): SaveResult => {
    try {
      faultFor(record, index);
      const done = journal.attempt(() => writeOne(record));
      return { ...done, success: true, errors: [] };
    } catch (error) {
      const id = idOf(record);
      return { ...(id ? { id } : {}), success: false, errors: errorsOf(error) };
    }
  });
  const failed = results.some((result) => !result.success);
  if (!options?.allOrNone || !failed) {
    all.keep();
    return results;
  }
  all.takeBack();
  return results.map((result) => (result.success ? rolledBack(result) : result));
}

function idOf(record: InputRecord | string): string | null {
  if (typeof record === 'string') return record;
  const id = record.Id ?? record.id;
  return typeof id === 'string' && id !== '' ? id : null;
}

function rolledBack(result: SaveResult): SaveResult {
  return {
    ...(result.created === undefined && result.id ? { id: result.id } : {}),
    success: false,
    errors: [
      {
        statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
        message:
          'Record rolled back because not all records were valid and the request was using AllOrNone header',
        fields: [],
      },
    ],
  };
}
