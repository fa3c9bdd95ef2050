import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { librariesIn, unpackDebianPackages } from './debianPackages.mjs';
import { findOnPath } from './findRedis.mjs';

const PACKAGES = ['chromium', 'fonts-liberation'];

/**
 * A Chromium for the screen tests: CHROMIUM names one, else one on the PATH, else the distribution's: installed
 * where we are root, unpacked into the cache folder where we are not.
 * @returns {{command: string, env: object}} the program and what to add to its environment
 * @throws Error that says what to install
 */
export function findChromium({ environment, cacheFolder, say }) {
  if (environment.CHROMIUM) return { command: environment.CHROMIUM, env: {} };
  const folder = join(cacheFolder, 'chromium-debian');
  const found = onPath(environment) ?? unpackedIn(folder);
  if (found) return found;

  if (process.getuid?.() === 0 && findOnPath(environment.PATH, ['apt-get'])) {
    say('Installing Chromium with apt-get …');
    installAsRoot(environment);
    const installed = onPath(environment);
    if (installed) return installed;
  }
  say('Fetching the distribution’s Chromium into .cache/chromium-debian (no root needed, a minute or two) …');
  const problem = unpackDebianPackages(folder, PACKAGES, environment);
  const unpacked = unpackedIn(folder);
  if (unpacked) return unpacked;
  throw new Error(
    `The screen tests need Chromium, and none could be had${problem ? ` (${problem})` : ''}. ` +
      'Install Chromium or Chrome, or set CHROMIUM to its program file.',
  );
}

function onPath(environment) {
  const command = findOnPath(environment.PATH, ['chromium', 'chromium-browser', 'google-chrome', 'chrome']);
  return command ? { command, env: {} } : null;
}

function installAsRoot(environment) {
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', 'update'], { env, stdio: 'ignore', timeout: 300_000 });
  const install = ['-qq', '-y', '--no-install-recommends', 'install', ...PACKAGES];
  spawnSync('apt-get', install, { env, stdio: 'ignore', timeout: 600_000 });
}

function unpackedIn(folder) {
  const command = join(folder, 'root/usr/lib/chromium/chromium');
  if (!existsSync(command)) return null;
  const env = {
    LD_LIBRARY_PATH: librariesIn(folder),
    FONTCONFIG_PATH: join(folder, 'root/etc/fonts'),
    XDG_DATA_DIRS: join(folder, 'root/usr/share'),
  };
  const { status } = spawnSync(command, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
  return status === 0 ? { command, env } : null;
}
