import { describe, expect, test } from '@jest/globals';
import { checkReferences } from '../references/checkReferences.ts';
import { checkSchema } from '../schema/checkSchema.ts';
import { readMetadataSchema } from '../schema/metadataSchema.ts';
import { FORCE_APP } from '../source/forceApp.ts';
import { parseSource, readSource, type Source } from '../source/sourceFile.ts';
import type { Fault } from './fault.ts';
import { FILE_FAULTS } from './fileFaults.ts';
import { MODEL_FAULTS } from './modelFaults.ts';
import { NAMING_FAULTS } from './namingFaults.ts';

const schema = readMetadataSchema();
const sound = readSource(FORCE_APP);

describe.each([
  ['in files', FILE_FAULTS],
  ['in the model', MODEL_FAULTS],
  ['in names', NAMING_FAULTS],
])('the checks find %s', (_where, faults) => {
  test.each(faults.map((fault) => [fault.title, fault] as const))('%s', (_title, fault) => {
    const faulty = changedFile(fault);
    const findings = [...checkSchema(faulty, schema), ...checkReferences(withFault(fault, faulty))];
    expect(findings).toContainEqual(expect.stringContaining(fault.found));
  });
});

/** The one file with the mistake; none when the mistake is that it is missing. */
function changedFile({ path, change, movedTo = path }: Fault): Source {
  const text = sound.texts.get(path);
  const changed = text === undefined ? undefined : change(text);
  if (changed === undefined || (changed === text && movedTo === path)) {
    throw new Error(`The mistake cannot be made: ${path} is not what it was.`);
  }
  return parseSource(changed === null ? new Map() : new Map([[movedTo, changed]]));
}

/** A copy of the core with that file in place of the sound one. */
function withFault({ path }: Fault, faulty: Source): Source {
  const texts = new Map(sound.texts);
  texts.delete(path);
  for (const [changedPath, text] of faulty.texts) texts.set(changedPath, text);
  const files = sound.files.filter((file) => file.path !== path);
  return { texts, files: [...files, ...faulty.files] };
}
