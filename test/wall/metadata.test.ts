import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readForceApp } from '../org/readForceApp.ts';
import { textOf, readXml } from '../org/schema/metadata/xml.ts';
import { metadataGaps } from './metadataGaps.ts';

test('the metadata opens nothing that is not decided', () => {
  expect(metadataGaps(readForceApp())).toEqual([]);
});

test('guests are told nothing by the site: they neither register, see members, nor open files', () => {
  const network = readXml(
    readFileSync('force-app/site/main/default/networks/Cadence Partners.network-meta.xml'),
  ).element;
  const flags = [
    'selfRegistration',
    'enableGuestChatter',
    'enableGuestFileAccess',
    'enableGuestMemberVisibility',
    'enableMemberVisibility',
    'allowInternalUserLogin',
  ];
  expect(flags.filter((flag) => textOf(network, flag) !== 'false')).toEqual([]);
});
