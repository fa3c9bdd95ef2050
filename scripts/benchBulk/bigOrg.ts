import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SmallOrg } from '../../test/org/startOrg.ts';
import { startOrg } from '../../test/org/startOrg.ts';

/**
 * A small Salesforce with many opportunities, and a plain server beside it that hands out the bytes it is sent by
 * POST: the floor of what any server on this machine could do. Prints where both are; ends when its input ends.
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const started = performance.now();
const org = await startOrg();
const accounts = Math.max(1, Math.round(rows / 100));
org.org.load(
  'Account',
  each(accounts, (index) => ({ Name: `Partner ${index}` })),
);
const first = idsOf(org, accounts);
org.org.load('Opportunity', each(rows, opportunity));
const loadSeconds = (performance.now() - started) / 1000;

let bytes: Buffer[] = [];
const floor = createServer((request, response) => {
  if (request.method === 'POST') {
    bytes = [];
    request.on('data', (chunk: Buffer) => bytes.push(chunk)).on('end', () => response.end());
    return;
  }
  response.writeHead(200, { 'content-type': 'text/csv' });
  void pipeline(Readable.from(bytes, { objectMode: false }), response);
});
await new Promise<void>((resolve) => floor.listen(0, '127.0.0.1', resolve));

const { accessToken } = org.credentials;
const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;
console.log(JSON.stringify({ url: org.url, accessToken, floorUrl, loadSeconds, memory: megabytes() }));
process.stdin.resume().on('end', () => process.exit());

function opportunity(index: number) {
  const stages = ['Prospecting', 'Qualification', 'Negotiation/Review', 'Closed Won', 'Closed Lost'];
  const text = index % 100 === 0 ? `Acme, "Big" Deal ${index}` : `Opportunity ${index} Renewal`;
  return {
    Name: index % 1000 === 1 ? `Line 1\nLine 2 Zürich ${index}` : text,
    AccountId: first[index % first.length],
    StageName: stages[index % stages.length],
    Amount: ((index * 7919) % 250_000) + 0.25,
    CloseDate: new Date(Date.UTC(2017, 0, 1 + (index % 365))).toISOString().slice(0, 10),
    Probability: (index % 11) * 10,
  };
}

function* each<T>(count: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

function idsOf({ org: inside }: SmallOrg, count: number): string[] {
  const result = inside.as(inside.administrator).query('SELECT Id FROM Account');
  return [...result.rows(0, count)].map(([id]) => String(id));
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}
