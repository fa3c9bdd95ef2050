import type { Generation } from '../mirror/generation.ts';
import { closedPeriodOf } from '../salesforce/sources/closedPeriods.ts';
import { performanceSnapshot } from '../salesforce/records/performanceSnapshot.ts';
import type { OutboxListener, OutgoingRecord, SettledRecord } from './outbox.ts';

export interface WriteLedger extends OutboxListener {
  /** Says how many records of a partner will be sent; with none the partner is done at once. */
  expect(partnerId: string, records: number): void;
  /** Tells the mirror about partners that had nothing to send. */
  settleIdle(): Promise<void>;
  readonly written: number;
  readonly failures: readonly SettledRecord[];
  /** Those of the watched records that were written: "<object>:<key>". */
  readonly recovered: ReadonlySet<string>;
}

/**
 * Keeps the mirror in step with what Salesforce took. What is about to be sent is forgotten first: after an
 * interruption it is not known whether it arrived, and it is sent again. A partner stays marked until all of its
 * records are written.
 * @param watched records that an earlier run could not write
 */
export function writeLedger(generation: Generation, watched: ReadonlySet<string>): WriteLedger {
  const open = new Map<string, { left: number; refused: boolean }>();
  const failures: SettledRecord[] = [];
  const recovered = new Set<string>();
  let idle: string[] = [];
  let written = 0;

  const note = ({ outgoing, result }: SettledRecord, done: string[]) => {
    const partner = open.get(outgoing.partnerId ?? '');
    if (result.error === undefined) {
      written += 1;
      if (watched.has(failureSubject(outgoing))) recovered.add(failureSubject(outgoing));
    } else {
      failures.push({ outgoing, result });
      if (partner !== undefined && outgoing.hash !== null) partner.refused = true;
    }
    if (partner === undefined || outgoing.partnerId === null) return;
    partner.left -= 1;
    if (partner.left > 0) return;
    open.delete(outgoing.partnerId);
    if (!partner.refused) done.push(outgoing.partnerId);
  };

  return {
    expect(partnerId, records) {
      if (records === 0) idle.push(partnerId);
      else open.set(partnerId, { left: records, refused: false });
    },
    async settleIdle() {
      await generation.untouch(idle);
      idle = [];
    },
    async beforeSending(records) {
      const known = records.filter(({ hash }) => hash !== null);
      await saveHashes(
        generation,
        known.map((outgoing) => ({ outgoing, hash: UNKNOWN })),
      );
    },
    async afterSending(settled) {
      const done: string[] = [];
      for (const each of settled) note(each, done);
      const accepted = settled.filter(
        ({ outgoing, result }) => result.error === undefined && outgoing.hash !== null,
      );
      await saveHashes(
        generation,
        accepted.map(({ outgoing }) => ({ outgoing, hash: outgoing.hash ?? UNKNOWN })),
      );
      await generation.untouchTotals(
        accepted.flatMap(({ outgoing }) => (outgoing.partnerId === null ? [outgoing.key] : [])),
      );
      await keepClosedPeriods(generation, settled);
      await keepRefusedSnapshots(generation, settled);
      await generation.untouch(done);
    },
    get written() {
      return written;
    },
    failures,
    recovered,
  };
}

/** Equal to no hash: the record is written whatever it holds. */
const UNKNOWN = '?';

export function failureSubject({ object, key }: { object: string; key: string }): string {
  return `${object}:${key}`;
}

async function saveHashes(
  generation: Generation,
  entries: readonly { outgoing: OutgoingRecord; hash: string }[],
): Promise<void> {
  const partners = new Map<string, Map<string, string>>();
  const totals = new Map<string, string>();
  for (const { outgoing, hash } of entries) {
    const { partnerId, key } = outgoing;
    if (partnerId === null) totals.set(key, hash);
    else if (partners.has(partnerId)) partners.get(partnerId)!.set(key, hash);
    else partners.set(partnerId, new Map([[key, hash]]));
  }
  if (partners.size > 0) await generation.saveHashes(partners);
  await generation.totalHashes.save(totals);
}

/** What was won when a period was closed: what later edits change is shown against it. */
async function keepClosedPeriods(generation: Generation, settled: readonly SettledRecord[]): Promise<void> {
  const closed = settled
    .filter(({ outgoing, result }) => outgoing.object === performanceSnapshot.object && !result.error)
    .flatMap(({ outgoing }) => closedPeriodOf(outgoing.record) ?? []);
  await generation.closedPeriods.save(new Map(closed.map(({ key, won }) => [key, String(won)])));
}

/** A snapshot shows a day that is over when it is tried again: it must be kept as it was. */
async function keepRefusedSnapshots(
  generation: Generation,
  settled: readonly SettledRecord[],
): Promise<void> {
  const snapshots = settled.filter(({ outgoing }) => outgoing.object === performanceSnapshot.object);
  await generation.refusedSnapshots.save(
    new Map(
      snapshots.map(({ outgoing, result }) => [
        outgoing.key,
        result.error === undefined ? null : JSON.stringify(outgoing),
      ]),
    ),
  );
}
