import type { MetricSettings } from '../domain/metricSettings.ts';
import type { Partner } from '../domain/partner.ts';
import type { Performance } from '../domain/performance.ts';
import type { Tally } from '../domain/tally.ts';
import type { Generation, MeasuredPartner } from '../mirror/generation.ts';
import { tallyFromText, tallyText } from '../mirror/tallyText.ts';
import { partnerPerformance } from '../salesforce/records/partnerPerformance.ts';
import { performanceSnapshot } from '../salesforce/records/performanceSnapshot.ts';
import type { Measuring } from './measuring.ts';
import type { Outbox, OutgoingRecord } from './outbox.ts';
import type { PartnerDirectory } from './partnerDirectory.ts';
import type { PerformanceHash } from './performanceHash.ts';
import type { SnapshotsDue } from './snapshotsDue.ts';
import { moveShares, sharesOf } from './totals.ts';
import type { WriteLedger } from './writeLedger.ts';

/** What partners and totals are measured and written with. */
export interface MeasuringDeps {
  readonly generation: Generation;
  readonly directory: PartnerDirectory;
  readonly measuring: Measuring;
  readonly settings: MetricSettings;
  /** ISO 4217. */
  readonly currency: string;
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
      const partner = partners.get(facts.partnerId) ?? null;
      const performances = partner === null ? [] : deps.measuring.measure(facts);
      const shares = partner === null ? new Map<string, string>() : sharesOf(partner, performances);
      return { facts, partner, performances, shares };
    });
    await shiftTotals(generation, totals, measured);
    for (const { facts, partner, performances } of measured) {
      const records = partner === null ? [] : recordsOf(deps, facts, partner, performances);
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
    measured.map(({ facts, shares }) => ({ partnerId: facts.partnerId, shares })),
    new Map([...changed].map((key) => [key, tallyText(totals.get(key) as Tally)])),
  );
}

function recordsOf(
  deps: MeasuringDeps,
  { hashes }: MeasuredPartner,
  partner: Partner,
  performances: readonly Performance[],
): OutgoingRecord[] {
  const about = JSON.stringify([partner.name, partner.managerId, deps.settings, deps.currency]);
  return performances.flatMap((performance) => {
    const snapshot = snapshotOf(deps, partner, performance);
    const key = partnerPerformance.key(partner.id, performance.period.id);
    const hash = deps.hashOf(performance, about);
    if (hashes.get(key) === hash) return snapshot;
    const { settings, now, currency } = deps;
    const made = partnerPerformance.toRecord(performance, partner, settings, now, currency);
    const record = { ...made, [partnerPerformance.hashField]: hash };
    const { object, keyField } = partnerPerformance;
    return [{ object, keyField, record, partnerId: partner.id, key, hash }, ...snapshot];
  });
}

function snapshotOf(deps: MeasuringDeps, partner: Partner, performance: Performance): OutgoingRecord[] {
  const kind = deps.snapshotsDue(performance);
  if (kind === null) return [];
  const { settings, currency } = deps;
  const { object, keyField } = performanceSnapshot;
  const key = performanceSnapshot.key(partner.id, performance.period.id, performance.asOf);
  const record = performanceSnapshot.toRecord(performance, partner, settings, kind, currency);
  return [{ object, keyField, record, partnerId: partner.id, key, hash: null }];
}
