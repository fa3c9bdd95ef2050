import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Builds into a folder whose name says what is in it, unless it is there. Processes that build the same at the same
 * time do not disturb each other, nor those that serve it already: it appears whole, the first one stays.
 */
export async function buildOnce(folder: string, build: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${process.pid}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await build(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
