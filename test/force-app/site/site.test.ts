import { describe, expect, test } from '@jest/globals';
import { readReplacements } from '../../workbench/site/replacements.ts';
import { FORCE_APP, SITE } from '../source/forceApp.ts';
import { parseSource, readSource } from '../source/sourceFile.ts';
import { checkSite } from './checkSite.ts';
import { SITE_FAULTS } from './siteFaults.ts';

const core = readSource(FORCE_APP);
const sound = readSource(SITE);

test('the partners’ site holds together: pages, layouts, menu, components with their properties, replacements', () => {
  expect(checkSite(sound, core)).toEqual([]);
});

describe('the check of the site finds', () => {
  test.each(SITE_FAULTS.map((fault) => [fault.title, fault] as const))('%s', (_title, fault) => {
    const { path, change, found } = fault;
    const before = sound.texts.get(path);
    const after = before && change(before);
    if (after === undefined || after === before) throw new Error(`The mistake cannot be made in ${path}.`);
    const texts = new Map(sound.texts);
    texts.delete(path);
    if (after !== null) texts.set(path, after);
    expect(checkSite(parseSource(texts), core)).toContainEqual(expect.stringContaining(found));
  });

  test('a placeholder that nothing replaces', () => {
    const fewer = readReplacements().slice(1);
    expect(checkSite(sound, core, fewer)).toContainEqual(
      expect.stringContaining('nothing replaces %CADENCE_SITE_PREFIX%'),
    );
  });
});
