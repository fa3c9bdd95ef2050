import type { Source } from '../source/sourceFile.ts';
import { placedComponents } from '../site/componentTree.ts';
import { readContents } from '../site/readContents.ts';
import { together } from '../site/checkSite.ts';
import { componentsOf, filesOf } from './componentsOf.ts';
import { LWR_RULES } from './lwrRules.ts';

/** What LWR sites lack, in any component that a page of the site is made of; each with what to use instead. */
export function checkLwr(site: Source, core: Source): string[] {
  const all = together(core, site);
  const placed = placedComponents(readContents(site.texts))
    .map(({ component }) => component.definition)
    .filter((definition) => definition.startsWith('c:'))
    .map((definition) => definition.slice(2));
  return [...componentsOf(placed, all)]
    .sort()
    .flatMap((name) =>
      filesOf(name, all.texts).flatMap(([path, text]) =>
        LWR_RULES.filter(
          ({ pattern, except }) => !except?.split(',').includes(name) && pattern.test(text),
        ).map(({ what, instead }) => `${path}: ${what}; ${instead}`),
      ),
    );
}
