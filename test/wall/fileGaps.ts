import type { Channel } from '../org/rights/fixtures/channel.ts';
import { DECISIONS } from '../org/rights/fixtures/decisions.ts';
import { placesSeenBy } from '../org/rights/fixtures/expected.ts';
import { CAST, partnerOf, type PersonName } from '../org/rights/fixtures/people.ts';
import { ask, queryAddress, textOf } from './door.ts';

/** A file on a record of partner A's. */
export interface HungFile {
  readonly object: string;
  readonly visibility: 'AllUsers' | 'InternalUsers';
  readonly recordId: string;
  readonly versionId: string;
  readonly documentId: string;
  readonly linkId: string;
}

/** Reviews with their decks, claims with their proofs, plans: a file for people inside hangs there, too. */
export const HOLD_FILES: readonly string[] = ['QBR__c', 'Fund_Claim__c', 'Account_Plan__c'];

/** Hangs a file for all users on partner A's record of every object, and some for people inside. */
export function hangFiles(channel: Channel): HungFile[] {
  return [
    ...DECISIONS.map(({ object }) => hangFile(channel, object, 'AllUsers')),
    ...HOLD_FILES.map((object) => hangFile(channel, object, 'InternalUsers')),
  ];
}

export function hangFile(channel: Channel, object: string, visibility: HungFile['visibility']): HungFile {
  const records = channel.org.as(channel.org.administrator);
  const recordId = channel.recordOf(object, 'A');
  const file = { Title: `${object} ${visibility}`, PathOnClient: 'deck.txt', VersionData: 'UGFydG5lciBB' };
  const versionId = records.insert('ContentVersion', [file])[0]?.id ?? '';
  const soql = `SELECT ContentDocumentId FROM ContentVersion WHERE Id = '${versionId}'`;
  const documentId = String(records.query(soql).records(0, 1, '66.0')[0]?.['ContentDocumentId']);
  const link = {
    ContentDocumentId: documentId,
    LinkedEntityId: recordId,
    ShareType: 'V',
    Visibility: visibility,
  };
  const linkId = records.insert('ContentDocumentLink', [link])[0]?.id ?? '';
  return { object, visibility, recordId, versionId, documentId, linkId };
}

type WayToFile = (file: HungFile) => string | { readonly graphql: string };

/** Every way to a file: an address to be read, or a part of a GraphQL query. */
export const WAYS_TO_FILES: Readonly<Record<string, WayToFile>> = {
  'its bytes': ({ versionId }) => `/sobjects/ContentVersion/${versionId}/VersionData`,
  'its version': ({ versionId }) => `/sobjects/ContentVersion/${versionId}`,
  'its document': ({ documentId }) => `/sobjects/ContentDocument/${documentId}`,
  'its link': ({ linkId }) => `/sobjects/ContentDocumentLink/${linkId}`,
  'a version of the UI API': ({ versionId }) => `/ui-api/records/${versionId}?fields=ContentVersion.Title`,
  'a document of the UI API': ({ documentId }) =>
    `/ui-api/records/${documentId}?fields=ContentDocument.Title`,
  'a collection': ({ documentId }) => `/composite/sobjects/ContentDocument?ids=${documentId}&fields=Title`,
  'a query of versions': ({ object, visibility }) =>
    queryAddress(`SELECT Id FROM ContentVersion WHERE Title = '${object} ${visibility}'`),
  'a query of documents': ({ object, visibility }) =>
    queryAddress(`SELECT Id FROM ContentDocument WHERE Title LIKE '${object} ${visibility}%'`),
  'a query of links of the record': ({ recordId }) =>
    queryAddress(
      `SELECT Id, ContentDocumentId, ContentDocument.Title FROM ContentDocumentLink WHERE LinkedEntityId = '${recordId}'`,
    ),
  'a query with what is deleted': ({ object, visibility }) =>
    queryAddress(`SELECT Id FROM ContentVersion WHERE Title = '${object} ${visibility}'`, 'queryAll'),
  'a list of GraphQL': ({ object, visibility }) => ({
    graphql: `query { ContentVersion(where: { Title: { eq: "${object} ${visibility}" } }) { edges { node { Id } } } }`,
  }),
  'groups of GraphQL': ({ object, visibility }) => ({
    graphql: `aggregate { ContentDocument(where: { Title: { eq: "${object} ${visibility}" } }, groupBy: { Id: { group: true } }) { edges { node { aggregate { Id { value } } } } } }`,
  }),
};

/** People who reach a file that is not for them, or do not reach one that is. */
export async function fileGaps(
  channel: Channel,
  files: readonly HungFile[],
  ways: readonly string[] = Object.keys(WAYS_TO_FILES),
): Promise<string[]> {
  const gaps: string[] = [];
  for (const name of CAST)
    for (const file of files)
      for (const way of ways) {
        const isFound = reaches(file, await askFor(channel, name, WAYS_TO_FILES[way]!(file)));
        if (isFound !== isFor(name, file))
          gaps.push(
            `${name}, file for ${file.visibility} on ${file.object}: ${isFound ? '' : 'not '}found by ${way}`,
          );
      }
  return gaps;
}

function askFor(channel: Channel, name: PersonName, way: ReturnType<WayToFile>): Promise<string> {
  if (typeof way === 'string') return textOf(ask(channel, name, 'GET', way));
  return textOf(ask(channel, name, 'POST', '/graphql', { query: `query { uiapi { ${way.graphql} } }` }));
}

function reaches({ versionId, documentId, linkId }: HungFile, told: string): boolean {
  return told === 'Partner A' || [versionId, documentId, linkId].some((id) => told.includes(id));
}

function isFor(name: PersonName, { object, visibility }: HungFile): boolean {
  const decision = DECISIONS.find((each) => each.object === object)!;
  const isInside = partnerOf(name) === null;
  return (isInside || visibility === 'AllUsers') && placesSeenBy(name, decision).includes('A');
}
