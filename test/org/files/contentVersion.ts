import type { Behaviour } from '../behaviours/behaviour.ts';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { InputRecord } from '../store/results.ts';
import { fileFacts } from './fileFacts.ts';
import { addStored, readStored, writeStored } from './storedRecord.ts';

/**
 * A version is a file's bytes. The first version of a file makes its document and links it to the owner and to
 * the record where it is first published; a later one takes the place of the latest.
 */
export const contentVersionBehaviour: Behaviour = {
  object: 'ContentVersion',

  beforeInsert: (record, org) => {
    const bytes = bytesOf(record);
    const path = record['PathOnClient'];
    if (typeof path !== 'string' || path === '') throw missing('PathOnClient');
    if (!bytes) throw missing('VersionData');
    const { Title, ...facts } = fileFacts(path, bytes);
    const documentId = textOf(record, 'ContentDocumentId');
    if (documentId && textOf(record, 'FirstPublishLocationId')) throw notFirst();
    const latest = documentId ? latestVersion(org, documentId) : null;
    Object.assign(record, facts, {
      Title: textOf(record, 'Title') ?? Title,
      IsLatest: true,
      VersionNumber: String(latest ? Number(readStored(org, latest, 'VersionNumber')) + 1 : 1),
      ContentDocumentId: documentId ?? addStored(org, 'ContentDocument', {}),
    });
  },

  beforeUpdate: (_id, changes) => {
    if (!('VersionData' in changes)) return;
    throw new OrgError(
      400,
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      'Unable to create/update fields: VersionData. Please check the security settings of this field ' +
        'and verify that it is read/write for your profile or permission set.',
      ['VersionData'],
    );
  },

  afterInsert: (id, given, org) => {
    const read = (field: string) => readStored(org, id, field);
    const documentId = String(read('ContentDocumentId'));
    const earlier = readStored(org, documentId, 'LatestPublishedVersionId');
    if (earlier !== null) writeStored(org, String(earlier), { IsLatest: false });
    const shared = Object.fromEntries(DOCUMENT_FIELDS.map((field) => [field, read(field)]));
    writeStored(org, documentId, { ...shared, LatestPublishedVersionId: id });
    if (earlier !== null) return;
    const ownerId = read('OwnerId');
    const creation = Object.fromEntries(CREATION_FIELDS.map((field) => [field, read(field)]));
    writeStored(org, documentId, { ...creation, OwnerId: ownerId, PublishStatus: 'P' });
    link(org, documentId, String(ownerId), 'I', 'AllUsers');
    const location = textOf(given, 'FirstPublishLocationId');
    if (location && location !== ownerId) link(org, documentId, location, 'V', 'InternalUsers');
  },
};

const CREATION_FIELDS = ['CreatedDate', 'CreatedById'];
const DOCUMENT_FIELDS = [
  'Title',
  'Description',
  'FileType',
  'FileExtension',
  'ContentSize',
  'SharingOption',
  'LastModifiedDate',
  'LastModifiedById',
  'SystemModstamp',
];

function bytesOf(record: InputRecord): Buffer | null {
  const data = record['VersionData'];
  if (Buffer.isBuffer(data)) return data;
  return typeof data === 'string' && data !== '' ? Buffer.from(data, 'base64') : null;
}

function textOf(record: InputRecord, field: string): string | null {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

function latestVersion(org: Org, documentId: string): string {
  const latest = readStored(org, documentId, 'LatestPublishedVersionId');
  if (latest === null) {
    throw new OrgError(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [
      'ContentDocumentId',
    ]);
  }
  return String(latest);
}

function link(org: Org, documentId: string, entityId: string, shareType: string, visibility: string): void {
  const record = {
    ContentDocumentId: documentId,
    LinkedEntityId: entityId,
    ShareType: shareType,
    Visibility: visibility,
  };
  const [result] = org.as(org.administrator).insert('ContentDocumentLink', [record]);
  const [error] = result?.errors ?? [];
  if (error) throw new OrgError(400, error.statusCode, error.message, error.fields);
}

function missing(field: string): OrgError {
  return new OrgError(400, 'REQUIRED_FIELD_MISSING', `Required fields are missing: [${field}]`, [field]);
}

function notFirst(): OrgError {
  return new OrgError(
    400,
    'FIELD_INTEGRITY_EXCEPTION',
    'FirstPublishLocationId can be set for the first version of a file only',
    ['FirstPublishLocationId'],
  );
}
