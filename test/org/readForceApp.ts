import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../force-app');
/** The product, and what an org sets up of its own beside it. */
const FOLDERS = [join(PROJECT, 'main'), join(PROJECT, 'org-setup')];

/** Every metadata file of a source folder, or of the project's, that the org understands, by path. */
export function readForceApp(folder?: string): Map<string, Buffer> {
  const files = (folder === undefined ? FOLDERS : [folder]).flatMap((each) => filesIn(each));
  return new Map(files.map((path) => [path, readFileSync(path)]));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
