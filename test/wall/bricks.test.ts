import { describe, expect, test } from '@jest/globals';
import { readForceApp } from '../org/readForceApp.ts';
import { startChannel } from '../org/rights/fixtures/channel.ts';
import { objectGaps } from '../org/rights/fixtures/objectGaps.ts';
import { fieldGaps, toldGaps } from './fieldGaps.ts';
import { fileGaps, hangFile } from './fileGaps.ts';
import { gapsWithout } from './gaps.ts';
import { metadataGaps } from './metadataGaps.ts';
import { movingGaps } from './movingGaps.ts';
import { readingGaps } from './readingGaps.ts';
import { screenGaps } from './screenGaps.ts';

const PARTNER_SET = 'Cadence_Partner_User.permissionset-meta.xml';

const replace = (from: string | RegExp, to: string) => (content: string) => content.replace(from, to);

/** One more permission at the end of a permission set. */
const granted = (xml: string) => replace('</PermissionSet>', `${xml}</PermissionSet>`);

/** The metadata with one file changed. */
function filesWith(file: string, edit: (content: string) => string): Map<string, Buffer> {
  const files = [...readForceApp()].map(([path, content]) => {
    const text = path.endsWith(file) ? edit(content.toString()) : content.toString();
    return [path, Buffer.from(text)] as const;
  });
  return new Map(files);
}

describe('the matrix of fields names', () => {
  test('a hidden field that is shown', async () => {
    const shown = granted(
      '<fieldPermissions><field>Level_Progress__c.Input_Hash__c</field><readable>true</readable></fieldPermissions>',
    );
    expect(await gapsWithout(PARTNER_SET, shown, fieldGaps)).toEqual([
      'user of partner A, Level_Progress__c.Input_Hash__c: r for -',
    ]);
  });

  test('a field that is opened to be written', async () => {
    const opened = granted(
      '<fieldPermissions><field>Partner_Goal__c.Amount__c</field><readable>true</readable><editable>true</editable></fieldPermissions>',
    );
    expect(await gapsWithout(PARTNER_SET, opened, fieldGaps)).toEqual([
      'user of partner A, Partner_Goal__c.Amount__c: w for r',
    ]);
  });

  test('a sum over what is hidden', async () => {
    const shown = granted(
      '<fieldPermissions><field>Partner_Question__c.Requested_Link_Count__c</field><readable>true</readable></fieldPermissions>',
    );
    expect(await gapsWithout(PARTNER_SET, shown, toldGaps)).toContain(
      'Partner_Question__c.Requested_Link_Count__c tells Answer_Link__c.Partner_Question__c',
    );
  });
});

describe('the matrix of records names', () => {
  test('an object whose external default is opened, by every way to read it', async () => {
    const opened = replace('<externalSharingModel>Private', '<externalSharingModel>Read');
    const ways = ['its address', 'groups of GraphQL'];
    const gaps = await gapsWithout('Partner_News__c.object-meta.xml', opened, async (channel) => {
      const found = [];
      for (const way of ways) found.push(...(await readingGaps(channel, way)));
      return found;
    });
    const once = [
      'user of partner A, Partner_News__c: ABN for A',
      'user of partner B, Partner_News__c: ABN for B',
      'user of partner A, Applause__c: ABN for A',
      'user of partner B, Applause__c: ABN for B',
    ];
    expect(gaps.sort()).toEqual(ways.flatMap(() => once).sort());
  });

  test('a detail that is no longer controlled by its master', async () => {
    const freed = replace(/ControlledByParent/g, 'Read');
    expect(await gapsWithout('QBR_Deck_Request__c.object-meta.xml', freed, objectGaps)).toEqual(
      expect.arrayContaining(['user of partner B, QBR_Deck_Request__c: A:R B:R N:R']),
    );
  });

  test('answers of GraphQL that are not cut down to whoever asks', async () => {
    const channel = await startChannel();
    const { administrator } = channel.org;
    const uncut = { ...channel, users: { ...channel.users, 'user of partner A': administrator } };
    const gaps = await readingGaps(uncut, 'a list of GraphQL');
    await channel.small.close();
    expect(gaps).toContain('user of partner A, Partner_Performance__c: ABN for A');
  });

  test('a manager’s role that stands below no other any more', async () => {
    const channel = await startChannel();
    const records = channel.org.as(channel.org.administrator);
    const [role] = records.query("SELECT Id FROM UserRole WHERE Name = 'Central CAM'").records(0, 1, '66.0');
    records.update('UserRole', [{ Id: role?.['Id'], ParentRoleId: null }]);
    const gaps = objectGaps(channel);
    await channel.small.close();
    expect(gaps).toEqual(
      expect.arrayContaining([
        'head of region, Partner_Performance__c: A:- B:- N:-',
        'chief, Partner_Performance__c: A:- B:- N:-',
      ]),
    );
    expect(gaps.filter((line) => /partner|manager|employee/.test(line.split(',')[0] ?? ''))).toEqual([]);
  });

  test('a task that may be moved to another partner', async () => {
    const file = 'Required_Task__c/validationRules/Keeps_Partner.validationRule-meta.xml';
    const moved = (channel: Parameters<typeof movingGaps>[0]) => movingGaps(channel, ['chief']);
    expect(await gapsWithout(file, () => null, moved)).toEqual([
      'chief, Required_Task__c.Partner__c: pointed at B’s',
    ]);
  });
});

describe('the matrix of files names', () => {
  const deckFound = (name: string, what: string) => `${name}, file for ${what} on QBR__c: found by its bytes`;

  test('a deck on a review that other partners read', async () => {
    const opened = replace('<externalSharingModel>Private', '<externalSharingModel>Read');
    const gaps = await gapsWithout('QBR__c.object-meta.xml', opened, (channel) =>
      fileGaps(channel, [hangFile(channel, 'QBR__c', 'AllUsers')], ['its bytes']),
    );
    expect(gaps).toEqual([deckFound('user of partner B', 'AllUsers')]);
  });

  test('a file for people inside whose link is for all users', async () => {
    const channel = await startChannel();
    const note = hangFile(channel, 'QBR__c', 'AllUsers');
    const gaps = await fileGaps(channel, [{ ...note, visibility: 'InternalUsers' }], ['its bytes']);
    await channel.small.close();
    expect(gaps).toEqual([deckFound('user of partner A', 'InternalUsers')]);
  });
});

describe('the matrix of screens names', () => {
  test.each([
    [
      'an application',
      '<applicationVisibilities><application>Cadence</application><visible>true</visible></applicationVisibilities>',
      ['user of partner A, app Cadence: o for -', 'user of partner A, page Cadence_Home: o for -'],
    ],
    [
      'a tab',
      '<tabSettings><tab>Partner_Goal__c</tab><visibility>Visible</visibility></tabSettings>',
      ['user of partner A, tab Partner_Goal__c: o for -'],
    ],
  ])('%s that is shown to partners', async (_what, xml, named) => {
    const channel = await startChannel();
    const gaps = screenGaps(channel, filesWith(PARTNER_SET, granted(xml)));
    await channel.small.close();
    expect(gaps).toEqual(expect.arrayContaining(named));
  });
});

describe('the rules of the metadata name', () => {
  const objectOf = (object: string, right: string) =>
    `<objectPermissions><object>${object}</object><allowRead>true</allowRead><${right}>true</${right}></objectPermissions>`;

  test.each<[string, string, (content: string) => string, string]>([
    [
      'an object that everybody outside reads',
      'Partner_Goal__c.object-meta.xml',
      replace('<externalSharingModel>Private', '<externalSharingModel>Read'),
      'Partner_Goal__c: Read outside',
    ],
    [
      'an object without a default for people outside',
      'Partner_Goal__c.object-meta.xml',
      replace(/<(sharingModel|externalSharingModel)>Private/g, '<$1>ReadWrite'),
      'Partner_Goal__c: ReadWrite outside',
    ],
    [
      'a partner’s right to delete',
      PARTNER_SET,
      granted(objectOf('Partner_Action__c', 'allowDelete')),
      'Cadence_Partner_User, Partner_Action__c: deletes',
    ],
    [
      'a partner’s right to see all',
      PARTNER_SET,
      granted(objectOf('Partner_Action__c', 'viewAllRecords')),
      'Cadence_Partner_User, Partner_Action__c: past sharing',
    ],
    [
      'an object of managers alone in a partner’s set',
      PARTNER_SET,
      granted(objectOf('Registration_Match__c', 'allowRead')),
      'Cadence_Partner_User, Registration_Match__c: is not for partners',
    ],
    [
      'a right of a user in a partner’s set',
      PARTNER_SET,
      granted('<userPermissions><enabled>true</enabled><name>ViewAllData</name></userPermissions>'),
      'Cadence_Partner_User: ViewAllData',
    ],
    [
      'a manager who may change everything of all',
      'Cadence_Channel_Account_Manager.permissionset-meta.xml',
      granted(objectOf('Partner_Goal__c', 'modifyAllRecords')),
      'Cadence_Channel_Account_Manager, Partner_Goal__c: past sharing',
    ],
    [
      'a sharing rule for partners',
      'Channel_Performance__c.sharingRules-meta.xml',
      replace(/<allInternalUsers\s*(?:\/>|><\/allInternalUsers>)/, '<allPartnerUsers/>'),
      'allPartnerUsers',
    ],
    [
      'a sharing set that goes by another field',
      'Cadence_Partner.sharingSet-meta.xml',
      replace('<objectField>Partner__c', '<objectField>OwnerId'),
      'by another field',
    ],
    [
      'a rule that keeps the partner and is off',
      'Required_Task__c/validationRules/Keeps_Partner.validationRule-meta.xml',
      replace('<active>true', '<active>false'),
      'Required_Task__c: nothing keeps its partner',
    ],
  ])('%s', (_what, file, edit, named) => {
    const gaps = metadataGaps(filesWith(file, edit));
    expect(gaps.filter((line) => line.includes(named))).not.toEqual([]);
  });
});
