import { expect, test } from '@jest/globals';
import { FORCE_APP, ORG_SETUP, SITE } from '../source/forceApp.ts';
import { together } from '../site/checkSite.ts';
import { readSource } from '../source/sourceFile.ts';
import { checkReferences } from './checkReferences.ts';

const core = readSource(FORCE_APP);
const ofCore = checkReferences(core);

test('everything in the core names only what is there, says what it is and is granted to somebody', () => {
  expect(ofCore).toEqual([]);
});

test('everything in the org set-up names only what every org has', () => {
  expect(checkReferences(readSource(ORG_SETUP))).toEqual([]);
});

test('everything in the partners’ site names only what is there or in the core', () => {
  const findings = checkReferences(together(core, readSource(SITE)));
  expect(findings.filter((finding) => !ofCore.includes(finding))).toEqual([]);
});
