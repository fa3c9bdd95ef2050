import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, read } from './fixtures/asking.ts';
import { startChannel, type Channel } from './fixtures/channel.ts';
import type { PersonName } from './fixtures/people.ts';

let channel: Channel;
/** A deck of partner A's review, shared with all users; a note on it for people inside alone. */
let deck: { versionId: string; documentId: string };
let note: { versionId: string; documentId: string };

beforeAll(async () => {
  channel = await startChannel();
  deck = fileOn('QBR__c', 'Deck', 'AllUsers');
  note = fileOn('QBR__c', 'Note', 'InternalUsers');
});
afterAll(() => channel.small.close());

function fileOn(object: string, title: string, visibility: string) {
  const records = channel.org.as(channel.org.administrator);
  const file = { Title: title, PathOnClient: `${title}.txt`, VersionData: 'QQ==' };
  const versionId = records.insert('ContentVersion', [file])[0]?.id ?? '';
  const soql = `SELECT ContentDocumentId FROM ContentVersion WHERE Id = '${versionId}'`;
  const [version] = records.query(soql).records(0, 1, '66.0');
  const documentId = String(version?.['ContentDocumentId']);
  const link = {
    ContentDocumentId: documentId,
    LinkedEntityId: channel.recordOf(object, 'A'),
    ShareType: 'V',
    Visibility: visibility,
  };
  records.insert('ContentDocumentLink', [link]);
  return { versionId, documentId };
}

const download = (name: PersonName, versionId: string) =>
  ask(channel, name, 'GET', `/sobjects/ContentVersion/${versionId}/VersionData`);

test.each<[PersonName, number, number]>([
  ['user of partner A', 200, 404],
  ['user of partner B', 404, 404],
  ['manager of A', 200, 200],
  ['manager of B', 404, 404],
  ['chief', 200, 200],
  ['employee', 404, 404],
])(
  'the %s gets the deck with %i and the note for people inside with %i',
  async (name, deckStatus, noteStatus) => {
    const statuses = [await download(name, deck.versionId), await download(name, note.versionId)];
    expect(statuses.map(({ status }) => status)).toEqual([deckStatus, noteStatus]);
  },
);

test.each<[PersonName, string[]]>([
  ['user of partner A', ['Deck']],
  ['user of partner B', []],
  ['manager of A', ['Deck', 'Note']],
])('the %s finds %j', (name, titles) => {
  const found = (object: string) =>
    read(channel, name, `SELECT Title FROM ${object} ORDER BY Title`).map(({ Title }) => Title);
  expect([found('ContentDocument'), found('ContentVersion')]).toEqual([titles, titles]);
});

test('a link tells nothing to whom the record is closed', () => {
  const soql = `SELECT Id FROM ContentDocumentLink WHERE ContentDocumentId = '${deck.documentId}'`;
  expect(read(channel, 'user of partner B', soql)).toEqual([]);
  expect(read(channel, 'user of partner A', soql)).toHaveLength(1);
});

test('who reads a file through a link may not delete it or put a version on it', () => {
  const records = channel.org.as(channel.users['user of partner A']);
  const [removed] = records.delete([deck.documentId]);
  const version = { PathOnClient: 'deck.txt', VersionData: 'QQ==', ContentDocumentId: deck.documentId };
  const [added] = records.insert('ContentVersion', [version]);
  expect([removed, added].map((result) => result?.errors[0]?.statusCode)).toEqual([
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
  ]);
});

test('a file cannot be linked to a record that one does not see, nor a hidden file to one’s own', () => {
  const linkTo = (name: PersonName, ContentDocumentId: string, LinkedEntityId: string) =>
    channel.org
      .as(channel.users[name])
      .insert('ContentDocumentLink', [{ ContentDocumentId, LinkedEntityId }])[0]?.errors[0]?.statusCode;
  const refused = 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY';
  expect(linkTo('user of partner A', deck.documentId, channel.recordOf('QBR__c', 'B'))).toBe(refused);
  expect(linkTo('user of partner B', deck.documentId, channel.recordOf('Partner_Action__c', 'B'))).toBe(
    refused,
  );
});

test('a file of one’s own is one’s own', () => {
  const records = channel.org.as(channel.users['user of partner B']);
  const file = { Title: 'Mine', PathOnClient: 'mine.txt', VersionData: 'QQ==' };
  const [made] = records.insert('ContentVersion', [file]);
  expect(made?.success).toBe(true);
  expect(read(channel, 'user of partner B', 'SELECT Title FROM ContentDocument')).toEqual([
    { Title: 'Mine' },
  ]);
});
