import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../setup/freePort.mjs';
import { startRedis } from '../setup/startRedis.mjs';
import { demoApi, untilOk } from './api.mjs';
import { demoEnvironment } from './environment.mjs';
import { firstDeck } from './firstDeck.mjs';
import { askForLink, readLink } from './firstLink.mjs';
import { firstSync } from './firstSync.mjs';
import { liveThroughQuarter } from './liveThroughQuarter.mjs';
import { salesforceRest } from './salesforceRest.mjs';

const QUARTER_START = '2017-10-01';
const AS_OF = '2017-11-15';
const PARTNER = 'Darcel Schlecht Group';
const PERIOD = '2017-Q4';

/**
 * The whole product on the sample: the small Salesforce, API and workers, a first sync and a first deck.
 * @param {{root: string, cacheFolder: string, namespace: string, processes: object, say: Function,
 *   onRedis: (url: string) => void, onApi: (url: string) => void}} given
 * @returns {Promise<object>} what to tell
 */
export async function startDemo({ root, cacheFolder, namespace, processes, say, onRedis, onApi }) {
  const redisUrl = await startRedis({ environment: process.env, cacheFolder, processes, say });
  onRedis(redisUrl);
  say(`Starting the small Salesforce with the sample organisation as of ${QUARTER_START} …`);
  const { org, child } = await startSalesforce(processes, join(root, 'scripts/demo/salesforce.ts'));

  const port = await freePort(Number(process.env.PORT) || 8080);
  const apiKey = `demo-${randomBytes(12).toString('hex')}`;
  const environment = demoEnvironment({ org, redisUrl, namespace, port, apiKey });
  const apiUrl = `http://127.0.0.1:${port}`;
  say(`Starting the API on port ${port} and a worker …`);
  processes.startScript('api', join(root, 'services/api/server.ts'), [], environment);
  processes.startScript('workers', join(root, 'jobs/start-workers.ts'), [], environment);
  await untilOk(`${apiUrl}/health`, {}, 30_000);
  onApi(apiUrl);
  await untilOk(`${apiUrl}/ready`, { authorization: `Bearer ${apiKey}` }, 30_000);

  const api = demoApi(apiUrl, apiKey);
  say('Running the first sync …');
  const sync = await firstSync(api, say);
  const since = await liveThroughQuarter({ org: child, api, from: QUARTER_START, to: AS_OF, say });
  const salesforce = salesforceRest(org);
  const link = await askForLink(salesforce, PARTNER, AS_OF);
  say(`Asking for the QBR deck of ${PARTNER}, ${PERIOD} …`);
  const deck = await firstDeck({
    api,
    salesforce,
    partnerName: PARTNER,
    period: PERIOD,
    folder: 'out',
    say,
  });
  say('Starting the workbench (the first time it compiles the Lightning components: about a minute) …');
  const { url: workbenchUrl, siteUrl } = await startWorkbench(
    processes,
    join(root, 'scripts/demo/workbench.ts'),
    org,
  );
  const linkUrl = await readLink(salesforce, link);
  return { org, apiUrl, apiKey, sync, since, deck, redisUrl, workbenchUrl, siteUrl, linkUrl, asOf: AS_OF };
}

async function startWorkbench(processes, file, { url, credentials }) {
  const port = await freePort(8100);
  const environment = { SAMPLE_ACCESS_TOKEN: credentials.accessToken };
  const { child } = processes.startScript('workbench', file, [url, `${port}`], environment);
  const [{ ready }] = await once(child, 'message', { signal: AbortSignal.timeout(240_000) });
  return ready;
}

async function startSalesforce(processes, file) {
  const port = await freePort(8090);
  const { child } = processes.startScript('salesforce', file, [QUARTER_START, `${port}`]);
  const [{ ready }] = await once(child, 'message', { signal: AbortSignal.timeout(120_000) });
  return { org: ready, child };
}
