import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { librariesIn, unpackDebianPackages } from './debianPackages.mjs';

/**
 * Debian's and Ubuntu's Redis packages, unpacked into a folder: no root.
 * @returns {Promise<{command: string, env: object} | null>} null where there is no apt or it could not
 */
export async function unpackDebianRedis(cacheFolder, environment, say) {
  const folder = join(cacheFolder, 'redis-debian');
  const unpacked = serverIn(folder);
  if (unpacked) return unpacked;

  say('Fetching the distribution’s Redis packages into .cache/redis-debian (no root needed) …');
  const problem = unpackDebianPackages(folder, ['redis-server', 'redis-tools'], environment);
  if (problem) {
    say(`It could not: ${problem}`);
    return null;
  }
  // The server is a symbolic link to the tools' one binary, which behaves after the name it is called by.
  copyFileSync(realpathSync(join(folder, 'root/usr/bin/redis-check-rdb')), join(folder, 'redis-server'));
  return serverIn(folder);
}

/** The unpacked server with where its libraries are, when it runs. */
function serverIn(folder) {
  const command = join(folder, 'redis-server');
  if (!existsSync(command)) return null;
  const env = { LD_LIBRARY_PATH: librariesIn(folder) };
  const { status } = spawnSync(command, ['--version'], { cwd: folder, env, timeout: 10_000 });
  return status === 0 ? { command, env } : null;
}
