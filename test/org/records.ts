import type { QueryOptions, QueryResult } from './query/result.ts';
import type { InputRecord, SaveResult, WriteOptions } from './store/results.ts';

/**
 * What a user may do with records. Everything that a request reads or writes goes through here,
 * so this is the one place where a user's rights can stand between request and store.
 */
export interface Records {
  insert: (object: string, records: InputRecord[], options?: WriteOptions) => SaveResult[];
  /** Each record names its Id. */
  update: (object: string, records: InputRecord[], options?: WriteOptions) => SaveResult[];
  /** `externalIdField` may be Id. More than one match gives DUPLICATE_EXTERNAL_ID. */
  upsert: (
    object: string,
    externalIdField: string,
    records: InputRecord[],
    options?: WriteOptions,
  ) => SaveResult[];
  /** Into the recycle bin; `hard` removes them for good. The ids may be of several objects. */
  delete: (ids: string[], options?: WriteOptions & { hard?: boolean }) => SaveResult[];
  undelete: (ids: string[], options?: WriteOptions) => SaveResult[];
  /** One record as REST gives it, without `attributes`; null when there is none or it is deleted. */
  retrieve: (object: string, id: string, fields?: string[]) => Record<string, unknown> | null;
  /** Throws OrgError MALFORMED_QUERY, INVALID_TYPE, INVALID_FIELD … */
  query: (soql: string, options?: QueryOptions) => QueryResult;
}
