// npm test: the checks and every suite, from nothing. npm test -- test/org runs those suites alone.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/nodeVersion.mjs';
import { processGroup } from './setup/processes.mjs';
import { say } from './setup/say.mjs';
import { startRedis } from './setup/startRedis.mjs';

requireNode(20);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cacheFolder = join(root, '.cache');
const jestArguments = process.argv.slice(2);
const processes = processGroup(join(cacheFolder, 'logs'), (name, how) => console.error(`${name} ${how}`));
let current = null;

// The one that runs gets the signal too, and its end is the end of ours.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => current?.kill(signal));

try {
  installDependencies(root, say);
  const redisUrl = await startRedis({ environment: process.env, cacheFolder, processes, say });
  process.exitCode = (await check()) || (await jest(redisUrl));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await processes.stop();
}

/** Types, lint and format; not when somebody asked for some suites alone. */
async function check() {
  if (jestArguments.length > 0) return 0;
  say('Checking types, lint and format …');
  return run([join(root, 'scripts/check.mjs')]);
}

function jest(redisUrl) {
  say('Running the tests …');
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
  return run([join(root, 'node_modules/jest/bin/jest.js'), workers, ...jestArguments], {
    REDIS_URL: redisUrl,
    // Suites are ES modules, which jest runs behind this flag alone; its workers need it too.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim(),
  });
}

function run(args, env = {}) {
  return new Promise((resolve) => {
    current = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    current.once('exit', (code) => resolve(code ?? 1));
  });
}
