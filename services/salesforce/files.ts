import { randomUUID } from 'node:crypto';
import { Buffer } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import type { Ask, Persist } from './ask.ts';
import type { FileToUpload } from './client.ts';
import type { Download } from './download.ts';
import { SalesforceError } from './errors.ts';
import { firstPage } from './query.ts';
import type { SalesforceRecord } from './record.ts';
import { soql } from './soql.ts';

/** Bigger files go as they are, in a multipart form; Base64 in JSON grows by a third and ends at 37.5 MB. */
const BIGGEST_IN_JSON = 3 * 1024 * 1024;

export function files(ask: Ask, persist: Persist, download: Download) {
  return {
    async uploadFile(file: FileToUpload) {
      const { id } = await ask<{ id: string }>({
        method: 'POST',
        path: '/sobjects/ContentVersion',
        ...(file.body.length > BIGGEST_IN_JSON ? asForm(file) : { body: asJson(file) }),
        idempotent: false,
      });
      const page = await firstPage(ask, soql`SELECT ContentDocumentId FROM ContentVersion WHERE Id = ${id}`);
      return { contentVersionId: id, contentDocumentId: String(page.records[0]?.ContentDocumentId) };
    },

    async shareFile(contentDocumentId: string, linkedEntityId: string): Promise<void> {
      const page = await firstPage(
        ask,
        soql`SELECT Id, ShareType, Visibility FROM ContentDocumentLink WHERE ContentDocumentId = ${contentDocumentId} AND LinkedEntityId = ${linkedEntityId}`,
      );
      const [link] = page.records;
      if (link === undefined) {
        await createLink(ask, {
          ContentDocumentId: contentDocumentId,
          LinkedEntityId: linkedEntityId,
          ...FOR_ALL,
        });
      } else if (link.ShareType !== FOR_ALL.ShareType || link.Visibility !== FOR_ALL.Visibility) {
        const path = `/sobjects/ContentDocumentLink/${link.Id}`;
        await ask({ method: 'PATCH', path, body: FOR_ALL, idempotent: true });
      }
    },

    async downloadFile(contentVersionId: string): Promise<Buffer> {
      return persist({ idempotent: true }, async () =>
        buffer(
          await download(`/sobjects/ContentVersion/${encodeURIComponent(contentVersionId)}/VersionData`),
        ),
      );
    },
  };
}

/** Viewer, and partner users too: files are for internal users only unless told otherwise. */
const FOR_ALL = { ShareType: 'V', Visibility: 'AllUsers' };

async function createLink(ask: Ask, link: SalesforceRecord): Promise<void> {
  try {
    await ask({ method: 'POST', path: '/sobjects/ContentDocumentLink', body: link, idempotent: true });
  } catch (error) {
    // Somebody else linked it in the meantime, which is what we wanted.
    if (!(error instanceof SalesforceError) || error.code !== 'DUPLICATE_VALUE') throw error;
  }
}

function describedBy(file: FileToUpload): SalesforceRecord {
  return {
    Title: file.title,
    PathOnClient: file.fileName,
    ...(file.contentDocumentId === undefined ? {} : { ContentDocumentId: file.contentDocumentId }),
    ...(file.firstPublishLocationId === undefined
      ? {}
      : { FirstPublishLocationId: file.firstPublishLocationId }),
  };
}

function asJson(file: FileToUpload): SalesforceRecord {
  return { ...describedBy(file), VersionData: file.body.toString('base64') };
}

function asForm(file: FileToUpload): { body: Buffer; headers: Record<string, string> } {
  const boundary = `cadence-${randomUUID()}`;
  const part = (disposition: string, type: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
  const name = file.fileName.replace(/["\r\n\\]/g, '_');
  const body = Buffer.concat([
    Buffer.from(
      part('name="entity_content";', 'application/json') + JSON.stringify(describedBy(file)) + '\r\n',
    ),
    Buffer.from(part(`name="VersionData"; filename="${name}"`, 'application/octet-stream')),
    file.body,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { body, headers: { 'content-type': `multipart/form-data; boundary="${boundary}"` } };
}
