import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import { ask, textOf } from './door.ts';
import { fileGaps, hangFile, hangFiles, HOLD_FILES, WAYS_TO_FILES, type HungFile } from './fileGaps.ts';
import { isDone, tried } from './waysToWrite.ts';

let channel: Channel;
let files: HungFile[];
beforeAll(async () => {
  channel = await startChannel();
  files = hangFiles(channel);
});
afterAll(() => channel.small.close());

describe('a file is for those who read its record and for nobody else', () => {
  test.each(['its bytes', 'a query of versions', 'a list of GraphQL'])(
    'on every object, by %s',
    async (way) => {
      expect(await fileGaps(channel, files, [way])).toEqual([]);
    },
  );

  test.each(Object.keys(WAYS_TO_FILES))('decks, proofs and plans, by %s', async (way) => {
    const some = files.filter(({ object }) => HOLD_FILES.includes(object));
    expect(await fileGaps(channel, some, [way])).toEqual([]);
  });
});

test('a deck is gone for the partner in every way when its link is taken away', async () => {
  const deck = hangFile(channel, 'QBR__c', 'AllUsers');
  channel.org.as(channel.org.administrator).delete([deck.linkId]);
  const gaps = await fileGaps(channel, [deck]);
  const reaching = gaps.filter((line) => !line.includes('not found by'));
  expect(reaching).toEqual([]);
  const lost = gaps.filter((line) => line.startsWith('user of partner A') && line.includes('its bytes'));
  expect(lost).toHaveLength(1);
});

describe('another partner does not get hold of a deck', () => {
  const asB = { name: 'user of partner B' } as const;
  const deckOfA = () => files.find(({ object }) => object === 'QBR__c')!;

  test.each<[string, (deck: HungFile) => [method: string, address: string, body?: unknown]]>([
    [
      'linking it to an own record',
      ({ documentId }) => [
        'POST',
        '/sobjects/ContentDocumentLink',
        { ContentDocumentId: documentId, LinkedEntityId: channel.recordOf('Partner_Action__c', 'B') },
      ],
    ],
    [
      'linking it to oneself',
      ({ documentId }) => [
        'POST',
        '/sobjects/ContentDocumentLink',
        { ContentDocumentId: documentId, LinkedEntityId: channel.users['user of partner B'].id },
      ],
    ],
    [
      'adding a version to it',
      ({ documentId }) => [
        'POST',
        '/sobjects/ContentVersion',
        { ContentDocumentId: documentId, PathOnClient: 'deck.txt', VersionData: 'QQ==' },
      ],
    ],
    [
      'renaming it',
      ({ documentId }) => ['PATCH', `/sobjects/ContentDocument/${documentId}`, { Title: 'Mine' }],
    ],
    [
      'opening its link',
      ({ linkId }) => ['PATCH', `/sobjects/ContentDocumentLink/${linkId}`, { Visibility: 'AllUsers' }],
    ],
    ['deleting it', ({ documentId }) => ['DELETE', `/sobjects/ContentDocument/${documentId}`]],
    ['deleting its link', ({ linkId }) => ['DELETE', `/sobjects/ContentDocumentLink/${linkId}`]],
    [
      'asking for it to be built',
      () => ['POST', '/sobjects/QBR_Deck_Request__c', { QBR__c: channel.recordOf('QBR__c', 'A') }],
    ],
  ])('by %s', async (_how, request) => {
    const writer = { channel, ...asB };
    const [method, address, body] = request(deckOfA());
    const reply = await tried(writer, () => ask(channel, asB.name, method, address, body));
    expect(isDone(reply) ? reply : 'refused').toBe('refused');
  });

  test('by moving its request to an own review', async () => {
    const address = `/sobjects/QBR_Deck_Request__c/${channel.recordOf('QBR_Deck_Request__c', 'A')}`;
    const body = { QBR__c: channel.recordOf('QBR__c', 'B') };
    for (const name of ['user of partner B', 'manager of B', 'chief'] as const) {
      const reply = await tried({ channel, name }, () => ask(channel, name, 'PATCH', address, body));
      expect(isDone(reply) ? `${name} moved it` : 'refused').toBe('refused');
    }
  });

  test('by a link that was copied from somebody who may', async () => {
    const { versionId } = deckOfA();
    const address = `/sobjects/ContentVersion/${versionId}/VersionData`;
    expect(await textOf(ask(channel, 'user of partner A', 'GET', address))).toBe('Partner A');
    expect((await ask(channel, 'user of partner B', 'GET', address)).status).toBe(404);
  });
});
