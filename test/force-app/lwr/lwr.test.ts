import { describe, expect, test } from '@jest/globals';
import { PAGES, SCREENS } from '#lwc/sitePages';
import { together } from '../site/checkSite.ts';
import { readContents } from '../site/readContents.ts';
import { FORCE_APP, SITE } from '../source/forceApp.ts';
import { readSource } from '../source/sourceFile.ts';
import { checkLwr } from './checkLwr.ts';
import { componentsOf } from './componentsOf.ts';

const core = readSource(FORCE_APP);
const site = readSource(SITE);

test('no component of a page of the site uses what LWR sites lack', () => {
  expect(checkLwr(site, core)).toEqual([]);
});

test('the components of a page are followed through templates and imports', () => {
  const found = componentsOf(['myPartner'], together(core, site));
  expect(
    ['partnerScorecard', 'scorecardTile', 'paceBar', 'scorecardQuery'].filter((name) => !found.has(name)),
  ).toEqual([]);
});

test('whatever names a page of the site names one that there is', () => {
  const pages = new Set(readContents(site.texts).items.sfdc_cms__route.map(({ apiName }) => apiName));
  const named = [...PAGES.values(), ...Object.values(SCREENS)];
  expect(named.filter((name) => !pages.has(name))).toEqual([]);
});

/** What somebody might write into a component deep within the scorecard → what is said of it. */
const FAULTS: readonly (readonly [title: string, line: string, found: string])[] = [
  ['platform events', "import { subscribe } from 'lightning/empApi';", 'ask again now and then'],
  [
    'toasts by an event',
    "import { ShowToastEvent } from 'lightning/platformShowToastEvent';",
    'lightning/toast',
  ],
  ['modals of the platform', "import LightningModal from 'lightning/modal';", '<dialog>'],
  ['the console', "import { closeTab } from 'lightning/platformWorkspaceApi';", 'lightning/navigation'],
  ['tabs', "const page = { type: 'standard__navItemPage' };", 'comm__namedPage'],
  ['apps', "const page = { type: 'standard__app' };", 'comm__namedPage'],
  ['list pages', "const page = { type: 'standard__objectPage' };", 'comm__namedPage'],
  ['named pages of the app', "const page = { type: 'standard__namedPage' };", 'comm__namedPage'],
  ['record pages', "const page = { type: 'standard__recordPage' };", 'recordPage of c/sitePages'],
  ['file previews', "const pageName = 'filePreview';", 'downloadOf of c/partnerPlaces'],
  ['addresses of files', 'const url = `/sfc/servlet.shepherd/version/download/${id}`;', 'downloadOf'],
  [
    'addresses of Lightning Experience',
    "const url = '/lightning/r/Account/001/view';",
    'lightning/navigation',
  ],
  ['the Aura framework', "$A.get('e.force:navigateToURL');", 'modules of lightning/*'],
];

describe('a component within a page may not use', () => {
  test.each(FAULTS)('%s', (_title, line, found) => {
    const path = 'lwc/paceBar/paceBar.js';
    const texts = new Map(core.texts).set(path, `${line}\n${core.texts.get(path)}`);
    expect(checkLwr(site, { ...core, texts })).toEqual([
      expect.stringMatching(new RegExp(`^${path}: .*${found}`)),
    ]);
  });

  test('fields of the platform', () => {
    const path = 'lwc/paceBar/paceBar.html';
    const field = '<lightning-input-field field-name="Partner__c"></lightning-input-field>';
    const texts = new Map(core.texts).set(path, `<template>${field}</template>`);
    expect(checkLwr(site, { ...core, texts })).toEqual([expect.stringContaining('lightning-record-picker')]);
  });
});
