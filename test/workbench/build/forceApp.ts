import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export const ROOT = join(import.meta.dirname, '../../..');
const MAIN = join(ROOT, 'force-app/main/default');

/** Every component and library bundle that is deployed, by name, with the file a bundler starts from. */
export function lwcBundles(): Map<string, string> {
  const bundles = new Map<string, string>();
  const folder = join(MAIN, 'lwc');
  if (!existsSync(folder)) return bundles;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('_')) continue;
    const stem = join(folder, entry.name, entry.name);
    // A bundle that only shares styles has neither script nor template.
    const start = ['.js', '.html', '.css'].map((ending) => stem + ending).find(existsSync);
    if (start) bundles.set(entry.name, start);
  }
  return bundles;
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
