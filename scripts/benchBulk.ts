/**
 * How fast the small Salesforce answers a bulk query: the bytes of all pages read one after the other, beside the
 * same bytes from a plain server (the floor), in the same run on the same machine.
 * Usage: tsx scripts/benchBulk.ts [opportunities]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

const QUERY =
  'SELECT Id, AccountId, Name, StageName, Amount, CloseDate, Probability, ForecastCategoryName, IsClosed, IsWon, ' +
  'CreatedDate, SystemModstamp FROM Opportunity';
const ROUNDS = 3;

interface BigOrg {
  readonly url: string;
  readonly accessToken: string;
  readonly floorUrl: string;
  readonly loadSeconds: number;
  readonly memory: number;
}

const program = join(import.meta.dirname, 'benchBulk/bigOrg.ts');
const child = spawn(process.execPath, ['--import', 'tsx', program, process.argv[2] ?? '1000000'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [hello] = (await once(child.stdout, 'data')) as [Buffer];
const org = JSON.parse(hello.toString()) as BigOrg;
console.log(`loaded in ${org.loadSeconds.toFixed(1)} s, ${org.memory} MB`);

try {
  const pages = await runJob();
  let best = { reading: Infinity, floor: Infinity, bytes: 0 };
  await fillFloor(pages);
  for (let round = 0; round < ROUNDS; round += 1) {
    const reading = await secondsOf(async () => readPages(pages, () => undefined));
    const floor = await secondsOf(async () => drain(await open('GET', org.floorUrl), () => undefined));
    if (reading.seconds < best.reading) best = { ...best, reading: reading.seconds, bytes: reading.bytes };
    if (floor.seconds < best.floor) best = { ...best, floor: floor.seconds };
  }
  const megabytes = best.bytes / 1024 / 1024;
  console.log(`${megabytes.toFixed(0)} MB in ${best.reading.toFixed(2)} s; floor ${best.floor.toFixed(2)} s`);
  console.log(`${(best.reading / best.floor).toFixed(2)} times the floor`);
} finally {
  child.stdin.end();
}

/** Runs the query to its end and returns the addresses of its pages. */
async function runJob(): Promise<string[]> {
  const started = performance.now();
  const created = await json('POST', '/jobs/query', { operation: 'query', query: QUERY });
  const path = `/jobs/query/${String(created['id'])}`;
  for (let state: unknown = ''; state !== 'JobComplete';) {
    ({ state } = await json('GET', path));
    if (state === 'Failed') throw new Error('The job failed');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  console.log(`job ran ${((performance.now() - started) / 1000).toFixed(2)} s`);
  const pages: string[] = [];
  for (let next: string | null = `${path}/resultPages`; next !== null;) {
    const list = (await json('GET', next)) as {
      resultPages: { resultUrl: string }[];
      nextRecordsUrl: string | null;
    };
    pages.push(...list.resultPages.map((page) => page.resultUrl));
    next = list.nextRecordsUrl?.replace('/services/data/v66.0', '') ?? null;
  }
  return pages;
}

async function readPages(pages: string[], onChunk: (chunk: Buffer) => void): Promise<number> {
  let bytes = 0;
  for (const page of pages) bytes += await drain(await open('GET', org.url + page), onChunk);
  return bytes;
}

async function fillFloor(pages: string[]): Promise<void> {
  const outgoing = request(org.floorUrl, { method: 'POST' });
  await readPages(pages, (chunk) => outgoing.write(chunk));
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  await drain(response, () => undefined);
}

async function json(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  const address = `${org.url}/services/data/v66.0${path}`;
  await drain(await open(method, address, body), (chunk) => chunks.push(chunk));
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

async function open(method: string, address: string, body?: unknown): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${org.accessToken}`, 'content-type': 'application/json' };
  const outgoing = request(address, { method, headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${method} ${address} answered ${response.statusCode}`);
  return response;
}

async function drain(response: IncomingMessage, onChunk: (chunk: Buffer) => void): Promise<number> {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    onChunk(chunk);
  });
  await once(response, 'end');
  return bytes;
}

async function secondsOf(work: () => Promise<number>): Promise<{ seconds: number; bytes: number }> {
  const started = performance.now();
  const bytes = await work();
  return { seconds: (performance.now() - started) / 1000, bytes };
}
