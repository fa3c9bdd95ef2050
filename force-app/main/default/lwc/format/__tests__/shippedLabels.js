// Imported first, gives the components under test the labels that are shipped, instead of their names.
import { readFileSync } from 'node:fs';

const FILE = 'force-app/main/default/labels/CustomLabels.labels-meta.xml';
const LABEL = /<fullName>(\w+)<\/fullName>[^]*?<value>([^<]*)<\/value>/g;
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&quot;': '"' };

for (const [, name, value] of readFileSync(FILE, 'utf8').matchAll(LABEL)) {
  const text = value.replace(/&\w+;/g, (entity) => ENTITIES[entity]);
  jest.doMock(`@salesforce/label/c.${name}`, () => ({ default: text }), { virtual: true });
}
