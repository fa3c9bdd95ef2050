/**
 * How long reading and syncing take, beside the time in which the bytes alone are read (the floor), in the same run
 * on the same machine. Everything stays on the loopback interface.
 * Usage: tsx scripts/benchSync.ts [opportunities, default 1000000]
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { startRedis } from '../test/support/redis.ts';
import type { Measured, Place, Work } from './benchSync/work.ts';
import type { ChannelSize } from './benchSync/loadChannel.ts';

const DEALS = Number(process.argv[2] ?? 1_000_000);
const folder = join(import.meta.dirname, 'benchSync');
const redis = await startRedis();

try {
  const small = await inChannel(DEALS / 100, async (place, change) => {
    await measure('full', place);
    return incremental(place, change);
  });
  await inChannel(DEALS, async (place, change) => {
    const floor = await measure('floor', place);
    row('read the bytes: the floor', floor, floor);
    row('read and group', await measure('group', place), floor);
    row('the same through a bulk job of the org', await measure('bulk', place), floor);
    row('read and group with csv-parse, objects', await measure('objects', place), floor);
    row('full sync, everything written', await measure('full', place), floor);
    row('full sync, nothing to write', await measure('full', place), floor);
    const big = await incremental(place, change);
    row('incremental sync of 100 deals', big, floor);
    row('the same in a channel 100 times smaller', small, floor);
    console.log(`big to small: ${(big.seconds / small.seconds).toFixed(2)}`);
  });
} finally {
  await redis.close();
}

/** Starts a channel of so many deals and ends it afterwards. */
async function inChannel<Result>(
  deals: number,
  use: (place: Place, change: (count: number) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const size: ChannelSize = { deals, registrations: deals / 10, partners: deals / 100 };
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12000', '--import', 'tsx', join(folder, 'bigChannel.ts'), JSON.stringify(size)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hello = JSON.parse(String((await lines.next()).value)) as Place;
  try {
    return await use(
      { ...hello, redisUrl: redis.url, namespace: `${redis.namespace}-${deals}` },
      async (count) => {
        child.stdin.write(`${count}\n`);
        await lines.next();
      },
    );
  } finally {
    child.stdin.end();
    await once(child, 'exit');
  }
}

/** The second and third of three: the first warms the org up. */
async function incremental(place: Place, change: (count: number) => Promise<void>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < 4; run += 1) {
    await change(100);
    runs.push(await measure('incremental', place));
  }
  return runs.slice(1).sort((one, other) => one.seconds - other.seconds)[0]!;
}

async function measure(work: Work, place: Place): Promise<Measured> {
  const script = join(folder, 'work.ts');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    script,
    work,
    JSON.stringify(place),
  ]);
  process.stderr.write(stderr);
  return JSON.parse(stdout) as Measured;
}

function row(
  what: string,
  { seconds, cpuSeconds, peakMegabytes, addedMegabytes, note }: Measured,
  floor: Measured,
): void {
  const cells = [
    what.padEnd(42),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${(seconds / floor.seconds).toFixed(1)} x`.padStart(8),
    `${cpuSeconds.toFixed(2)} s CPU`.padStart(12),
    `${peakMegabytes} MB (+${addedMegabytes})`.padStart(14),
  ];
  console.log([...cells, note].join('  '));
}
