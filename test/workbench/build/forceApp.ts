import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export const ROOT = join(import.meta.dirname, '../../..');
const MAIN = join(ROOT, 'force-app/main/default');

/** Where components are deployed from: the core, and what only the partners' site needs. */
export const LWC_FOLDERS = [join(MAIN, 'lwc'), join(ROOT, 'force-app/site/main/default/lwc')];

/** Every component and library bundle that is deployed, by name, with the file a bundler starts from. */
export function lwcBundles(): Map<string, string> {
  return new Map(LWC_FOLDERS.filter(existsSync).flatMap(bundlesIn));
}

function bundlesIn(folder: string): [string, string][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .flatMap(({ name }): [string, string][] => {
      const stem = join(folder, name, name);
      // A bundle that only shares styles has neither script nor template.
      const start = ['.js', '.html', '.css'].map((ending) => stem + ending).find(existsSync);
      return start ? [[name, start]] : [];
    });
}

/** Custom labels by name, as they stand in the label files. */
export function customLabels(): Map<string, string> {
  const parser = new XMLParser({ isArray: (name) => name === 'labels', parseTagValue: false });
  const labels = new Map<string, string>();
  const folder = join(MAIN, 'labels');
  if (!existsSync(folder)) return labels;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.labels-meta.xml'))) {
    const { CustomLabels } = parser.parse(readFileSync(join(folder, file), 'utf8')) as {
      CustomLabels?: { labels?: { fullName: string; value: string }[] };
    };
    for (const { fullName, value } of CustomLabels?.labels ?? []) labels.set(fullName, value);
  }
  return labels;
}
