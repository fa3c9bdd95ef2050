import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The instance that a file tells of, or null. A file whose process is gone, or whose API does not answer as that
 * process, tells of nothing: process numbers are given out again.
 * @returns {Promise<{pid: number, apiUrl: string} | null>}
 */
export async function runningInstance(file) {
  const instance = lastInstance(file);
  if (!instance || !isAlive(instance.pid)) return null;
  // Between its start and its API's, only the process can speak for it.
  if (!instance.apiUrl) return instance;
  return (await answers(instance.apiUrl)) ? instance : null;
}

/** The instance that the file tells of, whether it runs or not; null when there is none. */
export function lastInstance(file) {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : null;
}

export function rememberInstance(file, instance) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(instance));
}

export function forgetInstance(file) {
  rmSync(file, { force: true });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Cut short by a crash: as good as none.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function answers(apiUrl) {
  try {
    return (await fetch(`${apiUrl}/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
