// npm start: everything on one machine, from nothing. npm start -- --once does it, then stops.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/nodeVersion.mjs';
import { processGroup } from './setup/processes.mjs';
import { forgetInstance, lastInstance, rememberInstance, runningInstance } from './setup/runningInstance.mjs';
import { say } from './setup/say.mjs';

requireNode(20);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cacheFolder = process.env.CADENCE_CACHE ?? join(root, '.cache');
const instanceFile = join(cacheFolder, 'running.json');
const logFolder = join(cacheFolder, 'logs');

const running = await runningInstance(instanceFile);
if (running) {
  console.log(
    `Cadence is already running${running.apiUrl ? ` at ${running.apiUrl}` : ''} as process ${running.pid}. ` +
      `Stop it with Ctrl-C there, or with: kill ${running.pid}`,
  );
  process.exit(1);
}

const leftBehind = lastInstance(instanceFile);
const instance = { pid: process.pid, namespace: `demo-${randomBytes(4).toString('hex')}` };
const remember = (more) => rememberInstance(instanceFile, Object.assign(instance, more));
const processes = processGroup(logFolder, (name, how) => void stop(1, `${name} ${how}`));
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0, 'Stopping …'));

try {
  remember({});
  installDependencies(root, say);
  const { startDemo } = await import('./demo/startDemo.mjs');
  await forgetKeysOf(leftBehind);
  const demo = await startDemo({
    root,
    cacheFolder,
    namespace: instance.namespace,
    processes,
    say,
    onRedis: (redisUrl) => remember({ redisUrl }),
    onApi: (apiUrl) => remember({ apiUrl }),
  });
  tell(demo);
  if (process.argv.includes('--once')) await stop(0, 'Done once; stopping …');
  // The open door of a Node process: it stays until it is told to stop.
  else setInterval(() => {}, 2 ** 30);
} catch (error) {
  await stop(1, `It did not work: ${error.message}\nThe logs are in ${logFolder}.`);
}

function tell({ org, apiUrl, apiKey, sync, since, deck, workbenchUrl, siteUrl, linkUrl, asOf }) {
  console.log(`
Cadence is running.

  Screens      ${workbenchUrl}  (open it in a browser; the switcher at the top right signs in as others)
  Partners     ${siteUrl}  (the partners' site; choose a partner user there)
  One answer   ${linkUrl ?? 'no question is open'}  (a link that a partner answers by, without logging in)
  Salesforce   ${org.url}  (a small one of our own; the sample organisation as of ${asOf})
  API          ${apiUrl}  (what it can do: curl -H 'Authorization: Bearer ${apiKey}' ${apiUrl}/openapi.json)
  API key      ${apiKey}
  First sync   ${sync}
               ${since}
  QBR deck     "${deck.title}"
               in Salesforce: ${deck.inSalesforce}
               a copy: ${deck.copy}
  Logs         ${logFolder}

Ctrl-C stops everything.
`);
}

async function stop(exitCode, reason) {
  if (stopping) return;
  stopping = true;
  console.log(reason);
  await processes.stop(['redis']);
  await forgetKeysOf(instance);
  await processes.stop();
  forgetInstance(instanceFile);
  process.exit(exitCode);
}

/** A Redis of somebody else is left as it was found. */
async function forgetKeysOf(someInstance) {
  if (!someInstance?.redisUrl) return;
  const { forgetKeys } = await import('./demo/forgetKeys.mjs');
  await forgetKeys(someInstance.redisUrl, someInstance.namespace);
}
