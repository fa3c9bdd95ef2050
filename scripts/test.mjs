// npm test: the checks and every suite, from nothing. npm test -- test/org runs those suites alone.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { findChromium } from './setup/findChromium.mjs';
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
  const chromium = findChromium({ environment: process.env, cacheFolder, say });
  process.exitCode = (await check()) || (await nodeSuites(redisUrl, chromium)) || (await componentSuites());
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

function nodeSuites(redisUrl, chromium) {
  say('Running the tests …');
  return jest('node', {
    REDIS_URL: redisUrl,
    CHROMIUM: chromium.command,
    CHROMIUM_ENVIRONMENT: JSON.stringify(chromium.env),
    ...(jestArguments.length === 0 && { SCREEN_PICTURES: 'none' }),
    // The deck validator is a .NET program, which else asks for the ICU libraries.
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
    // These suites are ES modules, which jest runs behind this flag alone; its workers need it too.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim(),
  });
}

/** Salesforce's preset makes CommonJS of components, which that flag would get in the way of. */
function componentSuites() {
  say('Running the component tests …');
  return jest('lwc', {});
}

function jest(project, env) {
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
  const program = join(root, 'node_modules/jest/bin/jest.js');
  const chosen = jestArguments.flatMap((word) =>
    word.startsWith('-') ? [word] : ['--testPathPatterns', word],
  );
  const none = jestArguments.length > 0 ? ['--passWithNoTests'] : [];
  return run([program, workers, '--selectProjects', project, ...none, ...chosen], env);
}

function run(args, env = {}) {
  return new Promise((resolve) => {
    current = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    current.once('exit', (code) => resolve(code ?? 1));
  });
}
