import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How many components force-app/main has: one a definition file, and one more a label in a label file. */
export function countComponents(project: string): number {
  const folder = join(project, 'force-app/main');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('-meta.xml') && !path.includes('__tests__'),
  );
  return files.reduce((count, path) => count + 1 + labelsIn(join(folder, path)), 0);
}

function labelsIn(path: string): number {
  if (!path.endsWith('.labels-meta.xml')) return 0;
  return readFileSync(path, 'utf8').split('<labels>').length - 1;
}
