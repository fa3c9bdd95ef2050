import { readReplacements, type Replacement } from '../../workbench/site/replacements.ts';
import type { Source } from '../source/sourceFile.ts';
import { checkEnvelope } from './checkEnvelope.ts';
import { checkLinks } from './checkLinks.ts';
import { checkPlaced } from './checkPlaced.ts';
import { checkReplacements } from './checkReplacements.ts';
import { readContents } from './readContents.ts';

/** Whatever an org would refuse of the site, or show as a hole. */
export function checkSite(
  site: Source,
  core: Source,
  replacements: readonly Replacement[] = readReplacements(),
): string[] {
  const contents = readContents(site.texts);
  return [
    ...contents.problems,
    ...checkLinks(contents),
    ...checkPlaced(contents, together(core, site)),
    ...checkEnvelope(contents, site, core),
    ...checkReplacements(site.texts, replacements),
  ];
}

/** Two source folders as if they were one. */
export function together(one: Source, other: Source): Source {
  return { texts: new Map([...one.texts, ...other.texts]), files: [...one.files, ...other.files] };
}
