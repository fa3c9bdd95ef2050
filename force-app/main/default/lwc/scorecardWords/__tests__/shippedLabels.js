/* eslint-env node */
/* global jest */
// Imported first, gives the components under test the labels that are shipped, instead of their names.
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const LABEL = /<fullName>(Scorecard_\w+)<\/fullName>[^]*?<value>([^<]*)<\/value>/g;
const file = resolve(__dirname, '../../../labels/CustomLabels.labels-meta.xml');

for (const [, name, value] of readFileSync(file, 'utf8').matchAll(LABEL)) {
  const text = value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
  jest.doMock(`@salesforce/label/c.${name}`, () => ({ default: text }), { virtual: true });
}
