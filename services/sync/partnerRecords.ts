import type { Cents } from '../domain/money.ts';
import type { Performance } from '../domain/performance.ts';
import type { ProgramMember } from '../domain/programMember.ts';
import { levelProgress } from '../salesforce/records/levelProgress.ts';
import { partnerPerformance } from '../salesforce/records/partnerPerformance.ts';
import { performanceSnapshot } from '../salesforce/records/performanceSnapshot.ts';
import { closedPeriodKey } from '../salesforce/sources/closedPeriods.ts';
import type { MeasuredMember } from './measuring.ts';
import type { MeasuringDeps } from './measureTouched.ts';
import type { OutgoingRecord } from './outbox.ts';
import { sellerRecords } from './sellerRecords.ts';
import { withCurrency } from './withCurrency.ts';

export interface MemberToWrite {
  readonly member: ProgramMember;
  readonly measured: MeasuredMember;
  /** Record key → hash of what was last written there. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Partner and period → won when it was closed. */
  readonly closedWon: ReadonlyMap<string, Cents>;
}

/** The records of one partner that are not what they were. */
export function partnerRecords(deps: MeasuringDeps, one: MemberToWrite): OutgoingRecord[] {
  const { member, measured, hashes } = one;
  const { settings } = measured;
  const about = [member.name, member.managerId, settings.metrics, settings.names, measured.currency];
  const records = measured.performances.flatMap((performance) => [
    ...performanceRecord(deps, one, performance, about),
    ...snapshotRecord(deps, one, performance),
  ]);
  return [...records, ...sellerRecords(deps, one), ...levelRecord(deps, one)]
    .filter(({ key, hash }) => hash === null || hashes.get(key) !== hash)
    .map((outgoing) => withCurrency(outgoing, deps, measured.currency));
}

function performanceRecord(
  { hashOf, now }: MeasuringDeps,
  { member, measured, hashes, closedWon }: MemberToWrite,
  performance: Performance,
  about: readonly unknown[],
): OutgoingRecord[] {
  const { settings, standingOf } = measured;
  const periodId = performance.period.id;
  const key = partnerPerformance.key(member.id, periodId);
  const standing = standingOf(performance, closedWon.get(closedPeriodKey(member.id, periodId)) ?? null);
  const exchanged = measured.exchangedIn(performance.period);
  const hash = hashOf(performance, JSON.stringify([about, standing, exchanged]));
  // Most of the time it has not changed, and is not made.
  if (hashes.get(key) === hash) return [];
  const beside = { standing, settingNames: settings.names, exchanged };
  const made = partnerPerformance.toRecord(
    ...([performance, member, settings.metrics, now, measured.currency, beside] as const),
  );
  const record = { ...made, [partnerPerformance.hashField]: hash };
  const { object, keyField } = partnerPerformance;
  return [{ object, keyField, record, partnerId: member.id, key, hash }];
}

function snapshotRecord(
  { snapshotsDue }: MeasuringDeps,
  { member, measured }: MemberToWrite,
  performance: Performance,
): OutgoingRecord[] {
  const kind = snapshotsDue(performance);
  if (kind === null) return [];
  const { object, keyField } = performanceSnapshot;
  const key = performanceSnapshot.key(member.id, performance.period.id, performance.asOf);
  const { metrics } = measured.settings;
  const exchange = measured.exchangedIn(performance.period)?.basis ?? null;
  const record = performanceSnapshot.toRecord(
    ...([performance, member, metrics, kind, measured.currency, exchange] as const),
  );
  return [{ object, keyField, record, partnerId: member.id, key, hash: null }];
}

/** A partner who has left its program keeps an empty record, so that nothing old is shown. */
function levelRecord(
  { measuring, now }: MeasuringDeps,
  { member, measured: { level, currency }, hashes }: MemberToWrite,
): OutgoingRecord[] {
  if (level === null && !hashes.has(member.id)) return [];
  const { object, keyField, hashField } = levelProgress;
  const when = { asOf: measuring.asOf, now, currency };
  const record = levelProgress.toRecord(level?.progress ?? null, level?.expiring ?? 0, member, when);
  const hash = String(record[hashField]);
  return [{ object, keyField, record, partnerId: member.id, key: member.id, hash }];
}
