import { expect, test } from '@jest/globals';
import { gapsWithout } from '../../wall/gaps.ts';
import { objectGaps } from './fixtures/objectGaps.ts';

/** What differs from the decisions when a file of the metadata is changed or, by null, left out. */
function gaps(file: string, edit: (content: string) => string | null): Promise<string[]> {
  return gapsWithout(file, edit, objectGaps);
}

function without(element: RegExp) {
  return (content: string) => content.replace(element, '');
}

const blockOf = (name: string, object: string) =>
  new RegExp(`<${name}>(?:(?!</${name}>)[\\s\\S])*<object>${object}</object>[\\s\\S]*?</${name}>`);

test('an external default that is opened shows every partner’s goals to every partner', async () => {
  const opened = (content: string) =>
    content.replace('<externalSharingModel>Private', '<externalSharingModel>Read');
  expect(await gaps('Partner_Goal__c.object-meta.xml', opened)).toEqual([
    'user of partner A, Partner_Goal__c: A:RE B:R N:R',
    'user of partner B, Partner_Goal__c: A:R B:RE N:R',
  ]);
});

test('an internal default that is opened shows every manager’s figures to every manager', async () => {
  const opened = (content: string) => content.replace('<sharingModel>Private', '<sharingModel>Read');
  expect(await gaps('Seller_Performance__c.object-meta.xml', opened)).toEqual([
    'manager of A, Seller_Performance__c: A:R B:R N:R',
    'manager of B, Seller_Performance__c: A:R B:R N:R',
    'head of region, Seller_Performance__c: A:R B:R N:R',
    'chief, Seller_Performance__c: A:R B:R N:R',
  ]);
});

test('a mapping that is missing from the sharing set hides reviews, and their decks, from partners', async () => {
  const removed = without(blockOf('accessMappings', 'QBR__c'));
  expect(await gaps('Cadence_Partner.sharingSet-meta.xml', removed)).toEqual([
    'user of partner A, QBR_Deck_Request__c: A:- B:- N:-',
    'user of partner B, QBR_Deck_Request__c: A:- B:- N:-',
    'user of partner A, QBR__c: A:- B:- N:-',
    'user of partner B, QBR__c: A:- B:- N:-',
  ]);
});

test('a permission that is given to partner users too many is named', async () => {
  const widened = (content: string) =>
    content.replace(blockOf('objectPermissions', 'Partner_Performance__c'), (block) =>
      block.replace('<viewAllRecords>false', '<viewAllRecords>true'),
    );
  expect(await gaps('Cadence_Partner_User.permissionset-meta.xml', widened)).toEqual([
    'user of partner A, Partner_Performance__c: A:R B:R N:R',
    'user of partner B, Partner_Performance__c: A:R B:R N:R',
  ]);
});

test('a permission that is missing is named', async () => {
  const removed = without(blockOf('objectPermissions', 'Level_Progress__c'));
  expect(await gaps('Cadence_Channel_Account_Manager.permissionset-meta.xml', removed)).toEqual([
    'manager of A, Level_Progress__c: A:- B:- N:-',
    'manager of B, Level_Progress__c: A:- B:- N:-',
    'head of region, Level_Progress__c: A:- B:- N:-',
    'chief, Level_Progress__c: A:- B:- N:-',
  ]);
});

test('a sharing rule that is missing hides the company’s figures', async () => {
  expect(await gaps('Channel_Performance__c.sharingRules-meta.xml', () => null)).toEqual([
    'manager of A, Channel_Performance__c: A:R B:- N:-',
    'manager of B, Channel_Performance__c: A:- B:R N:-',
    'head of region, Channel_Performance__c: A:R B:R N:-',
    'chief, Channel_Performance__c: A:R B:R N:-',
  ]);
});
