import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { requireObject } from '../write/createRecords.ts';
import { parseRecord } from '../write/parseRecord.ts';
import type { InputRecord, SaveResult, WriteOptions } from '../store/results.ts';

type Write = (object: string, records: InputRecord[], options: WriteOptions) => SaveResult[];

/**
 * Records of several types in one call: each run of one type is a write of its own, and with `allOrNone`
 * one failure anywhere takes all of them back.
 */
export function writeByType(
  org: Org,
  records: InputRecord[],
  allOrNone: boolean,
  write: Write,
): SaveResult[] {
  const runs = runsOf(org, records);
  for (const run of runs) {
    // Names and types of the whole call are read before anything is written.
    const object = requireObject(org, run.object);
    for (const record of run.records) parseRecord(org.schema, object, record, false);
  }
  if (runs.length <= 1) return runs.flatMap((run) => write(run.object, run.records, { allOrNone }));
  const attempt = org.store.journal.open();
  const results = runs.flatMap((run) => write(run.object, run.records, { allOrNone }));
  if (!allOrNone || results.every((result) => result.success)) {
    attempt.keep();
    return results;
  }
  attempt.takeBack();
  return results.map((result) => (result.success ? rolledBack() : result));
}

interface Run {
  object: string;
  records: InputRecord[];
}

function runsOf(org: Org, records: InputRecord[]): Run[] {
  const runs: Run[] = [];
  for (const record of records) {
    const object = typeOf(org, record);
    const last = runs.at(-1);
    if (last?.object === object) last.records.push(record);
    else runs.push({ object, records: [record] });
  }
  return runs;
}

function typeOf(org: Org, record: InputRecord): string {
  const { type } = (record.attributes ?? {}) as { type?: string };
  const object = org.schema.find(type ?? '');
  if (object) return object.name;
  if (type === undefined) throw new OrgError(400, 'INVALID_FIELD', 'All records must have attributes.type');
  throw new OrgError(400, 'INVALID_TYPE', `sObject type '${type}' is not supported.`);
}

function rolledBack(): SaveResult {
  return {
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
