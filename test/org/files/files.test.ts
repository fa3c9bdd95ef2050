import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { startOrg } from '../startOrg.ts';
import type { SmallOrg } from '../startOrg.ts';

const TEXT = 'Fourth quarter, 2017';
let org: SmallOrg;
let connection: Connection;

beforeAll(async () => {
  org = await startOrg({ now: '2017-11-15T08:00:00Z' });
  connection = new Connection({
    instanceUrl: org.url,
    accessToken: org.credentials.accessToken,
    version: '66.0',
  });
});

afterAll(() => org.close());

describe('a file', () => {
  test('sent in base64 is a version, and has a document and a link to its owner', async () => {
    const version = await read(await upload({ PathOnClient: 'deck.pptx', VersionData: base64(TEXT) }));
    expect(version).toMatchObject({
      Title: 'deck',
      PathOnClient: 'deck.pptx',
      FileExtension: 'pptx',
      FileType: 'POWER_POINT_X',
      ContentSize: TEXT.length,
      Checksum: createHash('md5').update(TEXT).digest('hex'),
      IsLatest: true,
      VersionNumber: '1',
    });
    const document = await connection.sobject('ContentDocument').retrieve(version.ContentDocumentId);
    expect(document).toMatchObject({ Title: 'deck', LatestPublishedVersionId: version.Id });
    expect(await linksOf(version.ContentDocumentId)).toMatchObject([{ ShareType: 'I' }]);
  });

  test('sent in parts comes back byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
    const form = new FormData();
    form.append('entity_content', new Blob([JSON.stringify({ Title: 'Big' })], { type: 'application/json' }));
    form.append('VersionData', new Blob([bytes], { type: 'application/octet-stream' }), 'big.bin');
    const answer = await fetch(`${org.url}/services/data/v66.0/sobjects/ContentVersion`, {
      method: 'POST',
      headers: { authorization: `Bearer ${org.credentials.accessToken}` },
      body: form,
    });
    const { id } = (await answer.json()) as { id: string };
    const version = await read(id);
    expect(version).toMatchObject({ Title: 'Big', PathOnClient: 'big.bin', ContentSize: bytes.length });
    expect(await download(id)).toEqual(bytes);
  });

  test('gets a new version that takes the place of the latest, which stays readable', async () => {
    const first = await read(await upload({ PathOnClient: 'deck.pptx', VersionData: base64('one') }));
    const { ContentDocumentId } = first;
    const second = await read(
      await upload({ PathOnClient: 'deck.pptx', VersionData: base64('two'), ContentDocumentId }),
    );
    expect(second).toMatchObject({ ContentDocumentId, IsLatest: true, VersionNumber: '2' });
    expect(await read(first.Id)).toMatchObject({ IsLatest: false });
    expect((await download(first.Id)).toString()).toBe('one');
    const document = await connection.sobject('ContentDocument').retrieve(ContentDocumentId);
    expect(document).toMatchObject({ LatestPublishedVersionId: second.Id });
  });

  test('published on a record is linked to it, for internal users', async () => {
    const account = await connection.sobject('Account').create({ Name: 'Northwind' });
    const FirstPublishLocationId = account.id;
    const version = await read(
      await upload({ PathOnClient: 'deck.pptx', VersionData: base64(TEXT), FirstPublishLocationId }),
    );
    const links = await linksOf(version.ContentDocumentId);
    expect(links.find((link) => link.LinkedEntityId === account.id)).toMatchObject({
      ShareType: 'V',
      Visibility: 'InternalUsers',
    });
  });

  test('is linked to a record once', async () => {
    const { ContentDocumentId } = await read(
      await upload({ PathOnClient: 'deck.pptx', VersionData: base64(TEXT) }),
    );
    const account = await connection.sobject('Account').create({ Name: 'Contoso' });
    const link = {
      ContentDocumentId,
      LinkedEntityId: String(account.id),
      ShareType: 'V',
      Visibility: 'AllUsers',
    };
    await connection.sobject('ContentDocumentLink').create(link);
    await expect(connection.sobject('ContentDocumentLink').create(link)).rejects.toMatchObject({
      errorCode: 'DUPLICATE_VALUE',
      message: `Document with ID: ${ContentDocumentId} is already linked with the entity with ID: ${account.id}`,
    });
  });

  test.each([
    ['PathOnClient', { VersionData: base64(TEXT) }],
    ['VersionData', { PathOnClient: 'deck.pptx' }],
  ])('without its %s is refused, and leaves no document behind', async (field, record) => {
    const before = await count('ContentDocument');
    await expect(upload(record)).rejects.toMatchObject({ errorCode: 'REQUIRED_FIELD_MISSING' });
    await expect(upload(record)).rejects.toThrow(`[${field}]`);
    expect(await count('ContentDocument')).toBe(before);
  });
});

interface Version {
  readonly Id: string;
  readonly ContentDocumentId: string;
}

async function upload(record: Record<string, unknown>): Promise<string> {
  const { id } = await connection.sobject('ContentVersion').create(record);
  return String(id);
}

async function read(id: string): Promise<Version> {
  return (await connection.sobject('ContentVersion').retrieve(id)) as unknown as Version;
}

async function download(id: string): Promise<Buffer> {
  const answer = await fetch(`${org.url}/services/data/v66.0/sobjects/ContentVersion/${id}/VersionData`, {
    headers: { authorization: `Bearer ${org.credentials.accessToken}` },
  });
  return Buffer.from(await answer.arrayBuffer());
}

async function linksOf(documentId: string) {
  const { records } = await connection.query<{
    LinkedEntityId: string;
    ShareType: string;
    Visibility: string;
  }>(
    `SELECT LinkedEntityId, ShareType, Visibility FROM ContentDocumentLink WHERE ContentDocumentId = '${documentId}'`,
  );
  return records;
}

async function count(object: string): Promise<number> {
  return (await connection.query(`SELECT COUNT() FROM ${object}`)).totalSize;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
