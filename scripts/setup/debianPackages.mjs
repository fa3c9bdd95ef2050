import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './findRedis.mjs';

/**
 * Packages of Debian or Ubuntu, with what they need that is not installed, unpacked below `folder`/root: no root
 * rights. Programs from there want `librariesIn(folder)` as LD_LIBRARY_PATH.
 * @returns {string | null} what went wrong, in apt's words; null when all is there
 */
export function unpackDebianPackages(folder, names, environment) {
  if (!findOnPath(environment.PATH, ['apt-get']) || !findOnPath(environment.PATH, ['dpkg'])) {
    return 'there is no apt-get here';
  }
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['lists/partial', 'cache/archives/partial', 'packages', 'root']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const problem = download(folder, names, environment);
  for (const part of ['lists', 'cache', 'packages']) rmSync(join(folder, part), { recursive: true });
  return problem;
}

export function librariesIn(folder) {
  return ['root/usr/lib', 'root/lib']
    .map((part) => join(folder, part))
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part).map((name) => join(part, name)))
    .filter((path) => path.includes('-linux-'))
    .flatMap((path) => [path, join(path, 'pulseaudio')])
    .join(':');
}

function download(folder, names, environment) {
  const apt = (args, cwd = folder) => run('apt-get', [...privateFolders(folder), ...args], cwd, environment);
  const updated = apt(['update']);
  if (updated.status !== 0) return complaint(updated);
  // A simulated installation lists exactly what is missing here.
  const simulated = apt(['--simulate', '--no-install-recommends', 'install', ...names]);
  const missing = [...simulated.stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  const packages = join(folder, 'packages');
  const fetched = apt(['download', ...new Set([...names, ...missing])], packages);
  if (fetched.status !== 0) return complaint(fetched);
  for (const file of readdirSync(packages)) {
    const extracted = run('dpkg', ['-x', join(packages, file), join(folder, 'root')], folder, environment);
    if (extracted.status !== 0) return complaint(extracted);
  }
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

function run(command, args, cwd, environment) {
  return spawnSync(command, args, { cwd, env: environment, encoding: 'utf8', timeout: 300_000 });
}

function complaint({ stderr, error }) {
  return /^E: .*/m.exec(stderr ?? '')?.[0] ?? error?.message ?? 'no reason given';
}
