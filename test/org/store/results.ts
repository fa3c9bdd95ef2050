/** One error of one record, as the collection calls report it. */
export interface SaveError {
  statusCode: string;
  message: string;
  fields: string[];
}

/** What became of one record. `created` is there for upserts. */
export interface SaveResult {
  id?: string;
  success: boolean;
  created?: boolean;
  errors: SaveError[];
}

/** Values by API name, as JSON or CSV brings them. A parent may be named by `{Partner__r: {Key__c: 'x'}}`. */
export type InputRecord = Record<string, unknown>;

export interface WriteOptions {
  /** One error takes everything back. */
  allOrNone?: boolean;
  /** Values are CSV text: '12.5', 'true', '#N/A'; an empty text leaves the field alone. */
  fromText?: boolean;
}
