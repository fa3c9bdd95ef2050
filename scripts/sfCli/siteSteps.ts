import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReplacements, WORKBENCH_VALUES } from '../../test/workbench/site/replacements.ts';
import { expectSame, expectThat, expectWords } from './expect.ts';
import type { Step } from './step.ts';
import type { Workspace } from './workspace.ts';

const REPLACE = { SF_APPLY_REPLACEMENTS_ON_CONVERT: 'true' };

/** The partners' site, as far as it goes without Experience Cloud: the CLI knows all of it and fills in an org's values. */
export const siteSteps: Step[] = [
  {
    name: 'convert the partners’ site with the values of an org',
    run: async (workspace) => {
      const target = workspace.file('site/.keep', '').replace(/\/\.keep$/, '');
      const environment = { ...REPLACE, ...WORKBENCH_VALUES };
      await workspace.sf(`project convert source --root-dir force-app/site --output-dir ${target}`, {
        environment,
      });
      const converted = textsIn(target);
      const left = readReplacements().filter(({ stringToReplace }) =>
        converted.some((text) => text.includes(stringToReplace)),
      );
      expectSame('what is left to replace', left, []);
      const manifest = readFileSync(join(target, 'package.xml'), 'utf8');
      const contents = contentsOf(workspace);
      const missing = contents.filter((name) => !manifest.includes(`<members>${name}</members>`));
      expectSame('what the CLI left out', missing, []);
      return `${contents.length} contents`;
    },
  },
  {
    name: 'refuse to convert the site without the values of an org',
    run: async (workspace) => {
      const target = workspace.file('bare/.keep', '').replace(/\/\.keep$/, '');
      const { message } = await workspace.sfRefused(
        `project convert source --root-dir force-app/site --output-dir ${target}`,
        { environment: REPLACE },
      );
      expectWords(message, 'CADENCE_SITE_PREFIX');
      return message ?? '';
    },
  },
];

/** `site/Cadence_Partners1.sfdc_cms__view/plan` and the like, by the folders that are there. */
function contentsOf({ project }: Workspace): string[] {
  const sites = join(project, 'force-app/site/main/default/digitalExperiences/site');
  const names = readdirSync(sites, { recursive: true, encoding: 'utf8' })
    .map((path) => /^(\w+)\/(sfdc_cms__\w+\/\w+)\/content\.json$/.exec(path))
    .flatMap((found) => (found ? [`site/${found[1]}.${found[2]}`] : []));
  expectThat('the site has no contents', names.length > 0);
  return names;
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
