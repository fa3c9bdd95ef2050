/** A record as the REST API answers it: names and values are Salesforce's. */
export interface SalesforceRecord {
  readonly Id?: string;
  readonly [field: string]: unknown;
}

/**
 * One row of a result, the same whether it came by REST or in bulk. Columns are numbered as the SELECT names them.
 * Valid only while the callback runs: take out what you need.
 */
export interface SalesforceRow {
  /** Empty for null. */
  text(column: number): string;
  /** Null for null; text that is no number gives NaN. */
  number(column: number): number | null;
  /** False for null. */
  flag(column: number): boolean;
}

/** What we use of an object's describe. */
export interface ObjectDescribe {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly FieldDescribe[];
}

export interface FieldDescribe {
  readonly name: string;
  readonly label: string;
  /** Salesforce's word: string, picklist, reference, currency, double, percent, date, datetime, boolean … */
  readonly type: string;
  readonly length: number;
  /** Objects that a reference may point to. */
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | null;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly nillable: boolean;
  readonly externalId: boolean;
  readonly picklistValues: readonly { readonly value: string; readonly active: boolean }[];
}

/** What became of one record of a batch. */
export interface WriteResult {
  /** The value of the external id field. */
  readonly key: string;
  /** Null when it was refused. */
  readonly id: string | null;
  readonly created: boolean;
  readonly error?: WriteError;
}

export interface WriteError {
  readonly code: string;
  readonly message: string;
  readonly fields: readonly string[];
  /** For a person: what to do next. */
  readonly hint: string;
}

/** A record that should belong to somebody. */
export interface OwnerToBe {
  readonly object: string;
  readonly id: string;
  readonly ownerId: string;
}
