import { expect, test } from '@jest/globals';
import { FORCE_APP, ORG_SETUP, SITE } from '../source/forceApp.ts';
import { readSource } from '../source/sourceFile.ts';
import { checkSchema } from './checkSchema.ts';
import { readMetadataSchema } from './metadataSchema.ts';

const schema = readMetadataSchema();

test('the types of Salesforce’s metadata are all there', () => {
  expect([schema.shapes.size > 1900, schema.enums.size > 900]).toEqual([true, true]);
});

test.each([
  ['the core', FORCE_APP],
  ['the org set-up', ORG_SETUP],
  ['the partners’ site', SITE],
])('Salesforce knows every element, type and word in %s', (_title, folder) => {
  expect(checkSchema(readSource(folder), schema)).toEqual([]);
});
