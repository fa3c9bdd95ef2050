import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './findRedis.mjs';

/**
 * Debian's and Ubuntu's Redis packages with the libraries that are not installed, unpacked into a folder: no root.
 * @returns {Promise<{command: string, env: object} | null>} null where there is no apt or it could not
 */
export async function unpackDebianRedis(cacheFolder, environment, say) {
  const folder = join(cacheFolder, 'redis-debian');
  const unpacked = serverIn(folder);
  if (unpacked) return unpacked;
  if (!findOnPath(environment.PATH, ['apt-get']) || !findOnPath(environment.PATH, ['dpkg'])) return null;

  say('Fetching the distribution’s Redis packages into .cache/redis-debian (no root needed) …');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['lists/partial', 'cache/archives/partial', 'packages', 'root']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const problem = download(folder, environment);
  if (problem) say(`apt-get could not: ${problem}`);
  for (const part of ['lists', 'cache', 'packages']) rmSync(join(folder, part), { recursive: true });
  return problem ? null : serverIn(folder);
}

function download(folder, environment) {
  const apt = (args, cwd = folder) => run('apt-get', [...privateFolders(folder), ...args], cwd, environment);
  const updated = apt(['update']);
  if (updated.status !== 0) return complaint(updated);
  // A simulated installation lists exactly the libraries that are missing here.
  const simulated = apt(['--simulate', '--no-install-recommends', 'install', 'redis-server']);
  const libraries = [...simulated.stdout.matchAll(/^Inst (lib\S+)/gm)].map(([, name]) => name);
  const packages = join(folder, 'packages');
  const fetched = apt(['download', 'redis-server', 'redis-tools', ...libraries], packages);
  if (fetched.status !== 0) return complaint(fetched);
  for (const file of readdirSync(packages)) {
    const extracted = run('dpkg', ['-x', join(packages, file), join(folder, 'root')], folder, environment);
    if (extracted.status !== 0) return complaint(extracted);
  }
  // The server is a symbolic link to the tools' one binary, which behaves after the name it is called by.
  copyFileSync(realpathSync(join(folder, 'root/usr/bin/redis-check-rdb')), join(folder, 'redis-server'));
  return null;
}

function privateFolders(folder) {
  return [
    ...['-o', `Dir::State::Lists=${join(folder, 'lists')}`],
    ...['-o', `Dir::Cache=${join(folder, 'cache')}`],
    ...['-o', 'APT::Sandbox::User='],
    '-qq',
  ];
}

/** The unpacked server with where its libraries are, when it runs. */
function serverIn(folder) {
  const command = join(folder, 'redis-server');
  if (!existsSync(command)) return null;
  const libraryRoot = join(folder, 'root/usr/lib');
  const folders = existsSync(libraryRoot) ? readdirSync(libraryRoot) : [];
  const architectures = folders.filter((name) => name.includes('-linux-'));
  const env = { LD_LIBRARY_PATH: architectures.map((name) => join(libraryRoot, name)).join(':') };
  return run(command, ['--version'], folder, env).status === 0 ? { command, env } : null;
}

function run(command, args, cwd, environment) {
  return spawnSync(command, args, { cwd, env: environment, encoding: 'utf8', timeout: 180_000 });
}

function complaint({ stderr, error }) {
  return /^E: .*/m.exec(stderr ?? '')?.[0] ?? error?.message ?? 'no reason given';
}
