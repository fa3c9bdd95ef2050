import { Connection } from 'jsforce';
import type { HttpRequest } from 'jsforce';
import type { Logger } from 'pino';
import { persisting, type Ask, type AskedCall, type Persist } from './ask.ts';
import { bulkReading } from './bulkQuery.ts';
import { callBudget, type CallBudget } from './callBudget.ts';
import { deletedBetween } from './deleted.ts';
import { describing } from './describing.ts';
import { downloading } from './download.ts';
import { SalesforceError } from './errors.ts';
import { files } from './files.ts';
import { DEFAULT_PACING, type Pacing } from './pacing.ts';
import { reading } from './reading.ts';
import { openSession, type Session } from './session.ts';
import { signingIn } from './signIn.ts';
import { fetchTransport } from './transport.ts';
import { writing } from './writing.ts';
import type { ObjectDescribe, SalesforceRecord, SalesforceRow, WriteResult } from './record.ts';
import type { SalesforceSettings } from './settings.ts';

export type { SalesforceSettings } from './settings.ts';
export type {
  FieldDescribe,
  ObjectDescribe,
  SalesforceRecord,
  SalesforceRow,
  WriteError,
  WriteResult,
} from './record.ts';

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
  bulkQuery(
    soql: string,
    onRow: (row: SalesforceRow) => void,
    afterChunk?: () => Promise<void> | void,
  ): Promise<number>;
  /** Up to five queries for one call, each answer streamed in the way that costs fewer calls: REST or bulk. */
  readTogether(reads: readonly Read[]): Promise<number[]>;

  /** @returns the new record's id */
  create(object: string, record: SalesforceRecord): Promise<string>;
  update(object: string, id: string, fields: SalesforceRecord): Promise<void>;
  /** Deletes a record. One that is not there any more is deleted already. */
  remove(object: string, id: string): Promise<void>;
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
  upsertTogether(writes: readonly Write[], manners?: WriteManners): Promise<WriteResult[][]>;
  /** Ids of records of each object deleted in between, also of those that have left the recycle bin; one call. */
  deleted(objects: readonly string[], from: Date, to: Date): Promise<string[][]>;

  /** Stores a file; with contentDocumentId as a new version of it. */
  uploadFile(file: FileToUpload): Promise<{ contentVersionId: string; contentDocumentId: string }>;
  /** Lets everybody who sees the record see the file, partner users too. Sharing twice is sharing once. */
  shareFile(contentDocumentId: string, linkedEntityId: string): Promise<void>;
  downloadFile(contentVersionId: string): Promise<Buffer>;

  /** Id of the user that the service is signed in as, for a call; kept for the life of the client. */
  userId(): Promise<string>;
  /** The org's clock, for a call. The service never asks the machine what day it is. */
  now(): Promise<Date>;
  /** The org's clock in its latest answer, for nothing; an invalid date before the first. */
  answeredAt(): Date;
  usage(): ApiUsage;
}

export interface Read {
  readonly soql: string;
  /** Deleted rows too; select IsDeleted to tell them apart. */
  readonly withDeleted?: boolean;
  readonly onRow: (row: SalesforceRow) => void;
  /** Called every few hundred rows; the answer waits for it, so that a slow receiver does not fill the memory. */
  readonly afterChunk?: () => Promise<void> | void;
}

export interface Write {
  readonly object: string;
  /** "Id" changes records that there are, and creates none. */
  readonly externalIdField: string;
  readonly records: readonly SalesforceRecord[];
}

export interface WriteManners {
  /** For the one call that must still say how a run ended. */
  readonly evenOverBudget?: boolean;
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

const GONE = new Set(['NOT_FOUND', 'ENTITY_IS_DELETED']);

/**
 * Signs in; the session is renewed when it expires.
 * @throws Rejected when the org refuses to let us in, with what to check
 */
export async function connectSalesforce(
  settings: SalesforceSettings,
  log: Logger,
  pacing: Pacing = DEFAULT_PACING,
): Promise<SalesforceClient> {
  const { ask, persist, session, budget, versionRoot, answeredAt } = await openConnection(
    settings,
    log,
    pacing,
  );
  const download = downloading(session, budget, versionRoot, settings.timeoutMs);
  const bulkRead = bulkReading(ask, persist, download, pacing, Date.now);
  const write = writing(ask, versionRoot, pacing);
  let ownId: Promise<string> | undefined;
  return {
    ...reading(ask, persist, versionRoot, bulkRead),
    ...files(ask, persist, download),
    describe: describing(ask),
    bulkQuery: (soql, onRow, afterChunk) => bulkRead({ soql, onRow, ...(afterChunk && { afterChunk }) }),
    async create(object, record) {
      const path = `/sobjects/${object}`;
      const { id } = await ask<{ id: string }>({ method: 'POST', path, body: record, idempotent: false });
      return id;
    },
    async update(object, id, fields) {
      await ask({ method: 'PATCH', path: `/sobjects/${object}/${id}`, body: fields, idempotent: true });
    },
    async remove(object, id) {
      try {
        await ask({ method: 'DELETE', path: `/sobjects/${object}/${id}`, idempotent: true });
      } catch (error) {
        if (!(error instanceof SalesforceError) || !GONE.has(error.code)) throw error;
      }
    },
    async upsert(object, externalIdField, records) {
      const [results] = await write([{ object, externalIdField, records }]);
      return results ?? [];
    },
    upsertTogether: write,
    deleted: (objects, from, to) => deletedBetween(ask, persist, versionRoot, objects, from, to),
    async userId() {
      ownId ??= ask<{ identity: string }>({ method: 'GET', path: `${versionRoot}/`, idempotent: true }).then(
        ({ identity }) => identity.slice(identity.lastIndexOf('/') + 1),
      );
      return ownId;
    },
    async now() {
      await ask({ method: 'GET', path: '/services/data', idempotent: true });
      return answeredAt();
    },
    answeredAt,
    usage: () => budget.usage(),
  };
}

/** A signed-in way into an org, on which everything that asks it is built. */
export interface OpenConnection {
  readonly connection: Connection;
  readonly session: Session;
  readonly budget: CallBudget;
  readonly persist: Persist;
  readonly ask: Ask;
  /** '/services/data/v66.0' */
  readonly versionRoot: string;
  /** The org's clock in its latest answer; an invalid date before the first. */
  readonly answeredAt: () => Date;
}

/**
 * Signs in; the session is renewed when it expires.
 * @throws Rejected when the org refuses to let us in, with what to check
 */
export async function openConnection(
  settings: SalesforceSettings,
  log: Logger,
  pacing: Pacing,
): Promise<OpenConnection> {
  const versionRoot = `/services/data/v${settings.apiVersion}`;
  const budget = callBudget(settings.apiShare);
  let orgDate = new Date(NaN);
  const connection = new Connection({ loginUrl: settings.loginUrl, version: settings.apiVersion });
  connection._transport = asTransport(settings.timeoutMs, (headers) => {
    budget.learn(headers.get('sforce-limit-info'));
    orgDate = new Date(headers.get('date') ?? NaN);
  });
  connection.oauth2._transport = asTransport(settings.timeoutMs, () => undefined);

  const session = await openSession(
    signingIn(settings, (form) => connection.oauth2.requestToken({ ...form }), pacing),
    (token) => {
      Object.assign(connection, token);
      log.debug({ instanceUrl: token.instanceUrl }, 'Signed in to Salesforce');
    },
  );
  const persist = persisting(session, budget, pacing);
  const ask: Ask = (call) =>
    persist(call, () => {
      budget.count();
      return connection.request(asRequest(call));
    });
  return { connection, session, budget, persist, ask, versionRoot, answeredAt: () => orgDate };
}

/** jsforce asks for nothing of a transport but httpRequest. */
function asTransport(timeoutMs: number, onAnswer: (headers: Headers) => void): Connection['_transport'] {
  return fetchTransport(timeoutMs, onAnswer) as unknown as Connection['_transport'];
}

function asRequest({ method, path, body, headers }: AskedCall): HttpRequest {
  if (body === undefined) return { method, url: path };
  if (headers !== undefined) return { method, url: path, headers, body: body as Buffer };
  return { method, url: path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
