import type { Logger } from 'pino';
import type { ObjectDescribe, SalesforceRecord, SalesforceRow, WriteResult } from './record.ts';
import type { SalesforceSettings } from './settings.ts';

export type { SalesforceSettings } from './settings.ts';
export type { ObjectDescribe, SalesforceRecord, SalesforceRow, WriteResult } from './record.ts';

/**
 * Everything that the service asks of an org. Refusals arrive as SalesforceError (a Rejected, with code and hint),
 * trouble that outlasts our retries as SalesforceUnavailable (a Retryable).
 */
export interface SalesforceClient {
  /** Kept for the life of the client. */
  describe(object: string): Promise<ObjectDescribe>;
  /** Every page of a result that is known to be small. */
  query(soql: string): Promise<SalesforceRecord[]>;
  /** The same with the deleted rows that the recycle bin still holds. */
  queryAll(soql: string): Promise<SalesforceRecord[]>;
  /** Up to five queries for one call; further pages of long answers cost a call each. */
  queryTogether(soqls: readonly string[]): Promise<SalesforceRecord[][]>;
  /** Rows of a result of any size, streamed; resolves to their number. Memory stays flat. */
  bulkQuery(soql: string, onRow: (row: SalesforceRow) => void): Promise<number>;
  /** Up to five queries for one call, each answer streamed in the way that costs fewer calls: REST or bulk. */
  readTogether(reads: readonly Read[]): Promise<number[]>;

  /** @returns the new record's id */
  create(object: string, record: SalesforceRecord): Promise<string>;
  update(object: string, id: string, fields: SalesforceRecord): Promise<void>;
  /**
   * Creates or updates by external id. A refused record never sinks the others: look at each result's `error`.
   * Results stand in the order of the records.
   */
  upsert(
    object: string,
    externalIdField: string,
    records: readonly SalesforceRecord[],
  ): Promise<WriteResult[]>;
  /** The same for several objects, in as few calls as they fit into. */
  upsertTogether(writes: readonly Write[]): Promise<WriteResult[][]>;
  /** Ids of records deleted in between, also of those that have left the recycle bin. */
  deleted(object: string, from: Date, to: Date): Promise<{ ids: string[]; latestDateCovered: Date }>;

  /** Stores a file; with contentDocumentId as a new version of it. */
  uploadFile(file: FileToUpload): Promise<{ contentVersionId: string; contentDocumentId: string }>;
  /** Lets everybody who sees the record see the file, partner users too. Sharing twice is sharing once. */
  shareFile(contentDocumentId: string, linkedEntityId: string): Promise<void>;
  downloadFile(contentVersionId: string): Promise<Buffer>;

  /** The org's clock. The service never asks the machine what day it is. */
  now(): Promise<Date>;
  usage(): ApiUsage;
}

export interface Read {
  readonly soql: string;
  /** Deleted rows too; select IsDeleted to tell them apart. */
  readonly withDeleted?: boolean;
  readonly onRow: (row: SalesforceRow) => void;
}

export interface Write {
  readonly object: string;
  readonly externalIdField: string;
  readonly records: readonly SalesforceRecord[];
}

export interface FileToUpload {
  readonly title: string;
  /** With its extension, which tells Salesforce the type. */
  readonly fileName: string;
  readonly body: Buffer;
  /** The file that this is a new version of. */
  readonly contentDocumentId?: string;
  /** The record that a new file belongs to; not allowed together with contentDocumentId. */
  readonly firstPublishLocationId?: string;
}

export interface ApiUsage {
  /** Calls that this client made. */
  readonly calls: number;
  /** Calls that everybody made in the last 24 hours, and the limit; null before the first answer. */
  readonly dailyUsed: number | null;
  readonly dailyLimit: number | null;
}

/** Signs in; the session is renewed when it expires. */
export async function connectSalesforce(
  _settings: SalesforceSettings,
  _log: Logger,
): Promise<SalesforceClient> {
  throw new Error('Signing in is being written.');
}
