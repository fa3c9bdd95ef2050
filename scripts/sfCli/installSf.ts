import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest that runs on Node 20, with the last jsforce that does. */
const MANIFEST = {
  name: 'sf-cli',
  private: true,
  dependencies: { '@salesforce/cli': '2.146.3' },
  overrides: { '@jsforce/jsforce-node': '3.10.16' },
};

/** Path of the CLI's program, installed into .cache/sf-cli (some 290 MB) when it is not there. */
export function installSf(say: (line: string) => void): string {
  const folder = join(import.meta.dirname, '../../.cache/sf-cli');
  const installed = join(folder, 'node_modules/@salesforce/cli');
  const program = join(installed, 'bin/run.js');
  if (existsSync(program) && versionIn(installed) === MANIFEST.dependencies['@salesforce/cli'])
    return program;
  say(`Installing the sf CLI ${MANIFEST.dependencies['@salesforce/cli']} into .cache/sf-cli …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not install the sf CLI: see the lines above');
  return program;
}

function versionIn(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
