import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Brings node_modules to what package-lock.json says. Does nothing when it already is. */
export function installDependencies(root, say) {
  const reason = whyInstall(root);
  if (!reason) return;
  say(`Installing packages with npm ci (${reason}) …`);
  // Through npm's own script where npm started us: it need not be on the PATH then.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Error(`npm ci did not succeed${error ? ` (${error.message})` : ''}. Run it by hand to see why.`);
}

/** A reason to install, or null when what is installed is what the lock file names. */
export function whyInstall(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'there are none yet';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(installedLock);
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    // The root entry has an empty path; optional packages are left out on other platforms.
    if (path === '' || (optional && !installed[path])) continue;
    if (installed[path]?.version !== version) return `${path.replace('node_modules/', '')} is not ${version}`;
  }
  return null;
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
