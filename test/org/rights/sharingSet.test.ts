import { expect, test } from '@jest/globals';
import { readForceApp } from '../readForceApp.ts';
import { readXml } from '../schema/metadata/xml.ts';
import { together } from './grants.ts';
import { readPermissionSet } from './readPermissionSet.ts';
import { readSharingSet } from './readSharing.ts';

const files = readForceApp();

function elementOf(file: string) {
  const [, content] = [...files].find(([path]) => path.endsWith(file))!;
  return readXml(content).element;
}

test('the sharing set opens what partner users may read of their partner, and writes what they may edit', () => {
  const { mappings } = readSharingSet('', elementOf('Cadence_Partner.sharingSet-meta.xml'));
  const { objects } = together(
    ['User', 'Executive', 'Marketer', 'Seller', 'Champion'].map((name) =>
      readPermissionSet(elementOf(`Cadence_Partner_${name}.permissionset-meta.xml`)),
    ),
  );
  const hangs = (object: string) =>
    [...files.keys()].some((path) =>
      path.toLowerCase().endsWith(`${object}/fields/partner__c.field-meta.xml`),
    );
  const opened = Object.fromEntries(mappings.map(({ object, level }) => [object.toLowerCase(), level]));
  const due = [...objects].filter(([object, grant]) => grant.read && hangs(object));

  expect(Object.keys(opened).sort()).toEqual(
    due
      .map(([object]) => object)
      .filter((object) => object !== 'opportunity')
      .sort(),
  );
  for (const [object, grant] of due)
    if (grant.edit) expect([object, opened[object]]).toEqual([object, 'Edit']);
});
