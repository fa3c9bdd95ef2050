import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { parse } from 'csv-parse';
import { pino } from 'pino';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../services/fieldMapping.ts';
import { openMirror } from '../../services/mirror/mirror.ts';
import { readBulkPage } from '../../services/salesforce/bulkPage.ts';
import {
  connectSalesforce,
  type SalesforceClient,
  type SalesforceRow,
} from '../../services/salesforce/client.ts';
import { selectedColumns } from '../../services/salesforce/restRow.ts';
import { syncPartnerPerformance } from '../../services/syncPartnerPerformance.ts';

export type Work = 'floor' | 'group' | 'bulk' | 'objects' | 'full' | 'incremental';

/** Where the work is done. */
export interface Place {
  readonly url: string;
  readonly floorUrl: string;
  readonly query: string;
  readonly clientId: string;
  readonly username: string;
  readonly privateKey: string;
  readonly redisUrl: string;
  readonly namespace: string;
}

export interface Measured {
  readonly seconds: number;
  /** Processor time of the service alone. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** What the work added to an idle process: compiler, libraries and connections are there before it. */
  readonly addedMegabytes: number;
  readonly note: string;
}

/** One piece of work in a process of its own, so that its memory is its own. Prints what it took. */
const work = process.argv[2] as Work;
const place = JSON.parse(process.argv[3]!) as Place;
const log = pino({ level: 'silent' });

const WORK: Record<Work, () => Promise<() => Promise<string>>> = {
  floor: async () => async () => `${Math.round((await bytesOf(await open())) / 1024 / 1024)} MB`,
  group: async () => async () => `${await grouped(readFloor)} groups`,
  async bulk() {
    const salesforce = await connect();
    return async () => `${await grouped((onRow) => salesforce.bulkQuery(place.query, onRow))} groups`;
  },
  objects: async () => async () => `${await parsedObjects()} groups`,
  full: () => synced('full'),
  incremental: () => synced('incremental'),
};

const run = await WORK[work]();
const idleMegabytes = process.memoryUsage.rss() / 1024 / 1024;
const cpuBefore = process.cpuUsage();
const started = performance.now();
const note = await run();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const addedMegabytes = Math.round(peakMegabytes - idleMegabytes);
const measured: Measured = {
  seconds,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes,
  addedMegabytes,
  note,
};
console.log(JSON.stringify(measured));
process.exit();

async function connect(): Promise<SalesforceClient> {
  const { url: loginUrl, clientId, username, privateKey } = place;
  const auth = { kind: 'jwt' as const, clientId, username, privateKey };
  return connectSalesforce({ loginUrl, apiVersion: '66.0', auth, apiShare: 1, timeoutMs: 300_000 }, log);
}

async function open(): Promise<IncomingMessage> {
  const [response] = (await once(get(place.floorUrl), 'response')) as [IncomingMessage];
  return response;
}

async function bytesOf(response: IncomingMessage): Promise<number> {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => (bytes += chunk.length));
  await once(response, 'end');
  return bytes;
}

async function grouped(read: (onRow: (row: SalesforceRow) => void) => Promise<unknown>): Promise<number> {
  const groups = new Map<string, Map<string, number>>();
  await read((row) => add(groups, row.text(2), row.text(4), row.number(3) ?? 0));
  return sizeOf(groups);
}

/** With the product's reader, but without waiting for the org to run a job. */
async function readFloor(onRow: (row: SalesforceRow) => void): Promise<void> {
  await readBulkPage({ columns: selectedColumns(place.query), seen: 0, onRow }, await open());
}

async function parsedObjects(): Promise<number> {
  const groups = new Map<string, Map<string, number>>();
  const rows = (await open()).pipe(parse({ columns: true }));
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    add(groups, row.Partner__c!, row.CloseDate!, Number(row.Amount));
  }
  return sizeOf(groups);
}

/** By partner and quarter. */
function add(
  groups: Map<string, Map<string, number>>,
  partner: string,
  closeDate: string,
  amount: number,
): void {
  let quarters = groups.get(partner);
  if (quarters === undefined) groups.set(partner, (quarters = new Map<string, number>()));
  const quarter = closeDate.slice(0, 4) + Math.ceil(Number(closeDate.slice(5, 7)) / 3);
  quarters.set(quarter, (quarters.get(quarter) ?? 0) + amount);
}

function sizeOf(groups: Map<string, Map<string, number>>): number {
  return [...groups.values()].reduce((sum, quarters) => sum + quarters.size, 0);
}

async function synced(kind: 'full' | 'incremental'): Promise<() => Promise<string>> {
  const salesforce = await connect();
  const redis = new Redis(place.redisUrl);
  await redis.ping();
  const deps = {
    salesforce,
    mirror: openMirror(redis, place.namespace),
    mapping: DEFAULT_FIELD_MAPPING,
    settings: DEFAULT_METRIC_SETTINGS,
    currency: 'USD',
    log,
  };
  return async () => {
    const runKey = `bench ${Date.now()}`;
    const report = await syncPartnerPerformance(deps, {
      kind,
      trigger: 'onDemand',
      startedBy: 'bench',
      runKey,
    });
    const { apiCalls, changed, written } = report;
    return `${apiCalls} calls, ${changed} partners, ${written} records`;
  };
}
