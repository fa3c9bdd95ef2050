import type { Cents } from '../domain/money.ts';
import type { Tally } from '../domain/tally.ts';
import type { Generation, MeasuredPartner } from '../mirror/generation.ts';
import { tallyFromText, tallyText } from '../mirror/tallyText.ts';
import { closedPeriodKey } from '../salesforce/sources/closedPeriods.ts';
import type { Measuring } from './measuring.ts';
import type { Outbox } from './outbox.ts';
import type { PartnerDirectory } from './partnerDirectory.ts';
import { partnerRecords } from './partnerRecords.ts';
import type { PerformanceHash } from './performanceHash.ts';
import type { SnapshotsDue } from './snapshotsDue.ts';
import { moveShares, sharesOf, wonMoves } from './totals.ts';
import type { WriteLedger } from './writeLedger.ts';

/** What partners and totals are measured and written with. */
export interface MeasuringDeps {
  readonly generation: Generation;
  readonly directory: PartnerDirectory;
  readonly measuring: Measuring;
  /** Accepted quotas by `quotaKey`. */
  readonly quotas: ReadonlyMap<string, Cents>;
  /** The org's clock. */
  readonly now: Date;
  readonly outbox: Outbox;
  readonly ledger: WriteLedger;
  readonly snapshotsDue: SnapshotsDue;
  readonly hashOf: PerformanceHash;
}

/** Partners that are read from the mirror at a time. */
const BATCH = 200;

/**
 * Measures every partner that is marked, moves the totals along, and sends the records that changed.
 * @returns number of partners
 */
export async function measureTouched(
  deps: MeasuringDeps,
  onBatch: (done: number, of: number) => Promise<void>,
): Promise<number> {
  const { generation, outbox, ledger } = deps;
  const touched = (await generation.touched()).sort();
  const totals = new Map<string, Tally>();
  const batches = readAhead(touched.length, (from) => {
    const ids = touched.slice(from, from + BATCH);
    return Promise.all([generation.measured(ids), deps.directory.partners(ids)]);
  });
  let done = 0;
  for await (const [mirrored, partners] of batches) {
    const measured = mirrored.map((facts) => {
      const member = partners.get(facts.partnerId);
      const one = member && { member, measured: deps.measuring.measure(facts, member) };
      const shares = one ? sharesOf(one.member, one.measured.shares) : new Map<string, string>();
      return { facts, one, shares };
    });
    await shiftTotals(generation, totals, measured);
    const closedWon = await wonAtClose(deps, [...partners.keys()]);
    for (const { facts, one } of measured) {
      const records = one ? partnerRecords(deps, { ...one, hashes: facts.hashes, closedWon }) : [];
      ledger.expect(facts.partnerId, records.length);
      for (const record of records) outbox.add(record);
    }
    await ledger.settleIdle();
    await outbox.sendFull();
    done += mirrored.length;
    await onBatch(done, touched.length);
  }
  return touched.length;
}

/** Reads a batch while the one before is being worked on. */
async function* readAhead<Batch>(
  count: number,
  read: (from: number) => Promise<Batch>,
): AsyncGenerator<Batch> {
  let next = count > 0 ? read(0) : null;
  for (let from = BATCH; next !== null; from += BATCH) {
    const batch = await next;
    next = from < count ? read(from) : null;
    // Should the work on this batch fail, nobody waits for the next one any more.
    next?.catch(() => undefined);
    yield batch;
  }
}

async function shiftTotals(
  generation: Generation,
  totals: Map<string, Tally>,
  measured: readonly { facts: MeasuredPartner; shares: ReadonlyMap<string, string> }[],
): Promise<void> {
  const keys = measured.flatMap(({ facts, shares }) => [...facts.shares.keys(), ...shares.keys()]);
  const unknown = [...new Set(keys)].filter((key) => !totals.has(key));
  for (const [key, text] of await generation.totals.some(unknown)) totals.set(key, tallyFromText(text));
  const changed = new Set(measured.flatMap(({ facts, shares }) => moveShares(totals, facts.shares, shares)));
  if (changed.size === 0) return;
  await generation.saveShares(
    measured.map(({ facts, shares }) => ({
      partnerId: facts.partnerId,
      shares,
      won: wonMoves(facts.shares, shares),
    })),
    new Map([...changed].map((key) => [key, tallyText(totals.get(key) as Tally)])),
  );
}

/** What these partners had won when the quarters that are measured were closed. */
async function wonAtClose(
  { generation, measuring }: MeasuringDeps,
  partnerIds: readonly string[],
): Promise<ReadonlyMap<string, Cents>> {
  const closed = measuring.vendorPeriods.filter(
    ({ kind, end }) => kind === 'quarter' && end < measuring.asOf,
  );
  const keys = partnerIds.flatMap((id) => closed.map((period) => closedPeriodKey(id, period.id)));
  const known = await generation.closedPeriods.some(keys);
  return new Map([...known].map(([key, cents]) => [key, Number(cents) as Cents]));
}
