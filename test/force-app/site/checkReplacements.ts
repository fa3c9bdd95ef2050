import { patternOf, type Replacement } from '../../workbench/site/replacements.ts';

const PLACEHOLDER = /%CADENCE_\w+?%/g;
const FOLDER = 'force-app/site/main/default';

/** What only an org knows stands as a placeholder, and each placeholder is replaced when the site is deployed. */
export function checkReplacements(
  texts: ReadonlyMap<string, string>,
  replacements: readonly Replacement[],
): string[] {
  const used = new Set<Replacement>();
  const unreplaced = [...texts].flatMap(([path, text]) =>
    [...new Set(text.match(PLACEHOLDER) ?? [])].flatMap((placeholder) => {
      const found = replacements.find(
        ({ glob, stringToReplace }) =>
          stringToReplace === placeholder && patternOf(glob).test(`${FOLDER}/${path}`),
      );
      if (found) used.add(found);
      return found ? [] : [`${path}: nothing replaces ${placeholder}`];
    }),
  );
  const addresses = [...texts]
    .filter(([path]) => path.endsWith('.xml'))
    .flatMap(([path, text]) => {
      const address = />\s*([\w.+-]+@[\w.-]+)\s*</.exec(text)?.[1];
      return address ? [`${path}: ${address} is somebody's own`] : [];
    });
  return [
    ...unreplaced,
    ...addresses,
    ...replacements
      .filter((replacement) => !used.has(replacement))
      .map(({ stringToReplace }) => `sfdx-project.json: nothing holds ${stringToReplace}`),
  ];
}
