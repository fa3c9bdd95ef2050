import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where pictures of screens go, for looking at. */
export function pictureFolder(): string {
  const folder = join(import.meta.dirname, '../../out/screens');
  mkdirSync(folder, { recursive: true });
  return folder;
}
