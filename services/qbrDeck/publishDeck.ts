import { createHash } from 'node:crypto';
import type { SalesforceClient } from '../salesforce/client.ts';
import { soql } from '../salesforce/soql.ts';

export interface DeckToPublish {
  readonly qbrId: string;
  readonly partnerId: string;
  /** The file that earlier versions belong to, as the QBR remembers it. */
  readonly documentId: string | null;
  readonly title: string;
  readonly body: Buffer;
  /** An earlier attempt may have got as far as the upload; its version is newer than the request. */
  readonly repeated: { readonly since: Date } | null;
}

export interface PublishedDeck {
  readonly documentId: string;
  readonly versionId: string;
  readonly version: number;
}

/** Uploads a new version of the QBR's one file and lets everybody see it who sees the QBR or the partner's account. */
export async function publishDeck(
  salesforce: Pick<SalesforceClient, 'query' | 'uploadFile' | 'shareFile'>,
  deck: DeckToPublish,
): Promise<PublishedDeck> {
  const known = deck.documentId ?? (await fileOfQbr(salesforce, deck));
  const uploaded = (known && deck.repeated && (await alreadyUploaded(salesforce, known, deck))) || null;
  const published = uploaded ?? (await upload(salesforce, deck, known));
  await salesforce.shareFile(published.documentId, deck.qbrId);
  await salesforce.shareFile(published.documentId, deck.partnerId);
  return published;
}

/** An attempt that died after its upload left the file on the QBR before the QBR knew of it. */
async function fileOfQbr(
  salesforce: Pick<SalesforceClient, 'query'>,
  { qbrId, title }: DeckToPublish,
): Promise<string | null> {
  const links = await salesforce.query(
    soql`SELECT ContentDocumentId FROM ContentDocumentLink WHERE LinkedEntityId = ${qbrId}`,
  );
  const ids = links.map((link) => String(link.ContentDocumentId));
  if (ids.length === 0) return null;
  const versions = await salesforce.query(
    soql`SELECT ContentDocumentId FROM ContentVersion WHERE ContentDocumentId IN ${ids} AND IsLatest = true AND PathOnClient = ${fileName(title)}`,
  );
  return versions.length === 0 ? null : String(versions[0]!.ContentDocumentId);
}

/** Equal data make an equal file, so that its checksum tells whether this very deck is up there already. */
async function alreadyUploaded(
  salesforce: Pick<SalesforceClient, 'query'>,
  documentId: string,
  { body, repeated }: DeckToPublish,
): Promise<PublishedDeck | null> {
  const checksum = createHash('md5').update(body).digest('hex');
  const [latest] = await salesforce.query(
    soql`SELECT Id, Checksum, VersionNumber FROM ContentVersion WHERE ContentDocumentId = ${documentId} AND IsLatest = true AND CreatedDate >= ${repeated!.since}`,
  );
  if (latest === undefined || latest.Checksum !== checksum) return null;
  return { documentId, versionId: String(latest.Id), version: Number(latest.VersionNumber) };
}

async function upload(
  salesforce: Pick<SalesforceClient, 'query' | 'uploadFile'>,
  { qbrId, title, body }: DeckToPublish,
  documentId: string | null,
): Promise<PublishedDeck> {
  const place = documentId === null ? { firstPublishLocationId: qbrId } : { contentDocumentId: documentId };
  const file = await salesforce.uploadFile({ title, fileName: fileName(title), body, ...place });
  const [version] = await salesforce.query(
    soql`SELECT VersionNumber FROM ContentVersion WHERE Id = ${file.contentVersionId}`,
  );
  return {
    documentId: file.contentDocumentId,
    versionId: file.contentVersionId,
    version: Number(version?.VersionNumber ?? 1),
  };
}

function fileName(title: string): string {
  return `${title
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()}.pptx`;
}
