import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const OURS = join(import.meta.dirname, 'modules/lightning/fileUpload/fileUpload.js');
const PLATFORM = join(
  dirname(createRequire(import.meta.url).resolve('@salesforce/sfdx-lwc-jest/package.json')),
  'src/lightning-stubs/fileUpload/fileUpload.js',
);

const propertiesOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/@api (\w+)(?: =[^;]*)?;/g)].map(([, name]) => name).sort();

test('a component can set on the stand-in for uploads exactly what it can set on the platform', () => {
  expect(propertiesOf(OURS)).toEqual(propertiesOf(PLATFORM));
});
