import { readFileSync } from 'node:fs';

const FILE = 'force-app/main/default/labels/CustomLabels.labels-meta.xml';
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&quot;': '"' };

/** Lets components say what is deployed instead of the names of their labels. Call it before they are loaded. */
export function useRealLabels() {
  const labels = readFileSync(FILE, 'utf8').matchAll(
    /<fullName>(.*?)<\/fullName>[^]*?<value>([^]*?)<\/value>/g,
  );
  for (const [, name, value] of labels) {
    const text = value.replace(/&\w+;/g, (entity) => ENTITIES[entity]);
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ default: text }), { virtual: true });
  }
}
