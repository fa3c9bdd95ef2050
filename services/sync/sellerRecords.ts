import { elapsedOf } from '../domain/elapsed.ts';
import { NO_MONEY } from '../domain/money.ts';
import type { Period } from '../domain/period.ts';
import type { SellerPerformance } from '../domain/sellerPerformance.ts';
import { sellerPerformance } from '../salesforce/records/sellerPerformance.ts';
import { stamped } from './measuring.ts';
import type { MeasuringDeps } from './measureTouched.ts';
import type { OutgoingRecord } from './outbox.ts';
import type { MemberToWrite } from './partnerRecords.ts';

/** A record for each seller and quarter; those whose last deal has gone to somebody else are written as empty. */
export function sellerRecords(
  deps: MeasuringDeps,
  { member, measured, hashes }: MemberToWrite,
): OutgoingRecord[] {
  const keyOf = ({ sellerId, period }: SellerPerformance) =>
    sellerPerformance.key(member.id, sellerId, period.id);
  const present = new Set(measured.sellers.map(keyOf));
  const quarters = new Map(deps.measuring.vendorPeriods.map((period) => [period.id, period]));
  const emptied = [...hashes.keys()].flatMap((key) => {
    const written = present.has(key) ? null : sellerPerformance.ofKey(key);
    const period = quarters.get(written?.periodId ?? '');
    return written && period ? [nothingOf(written.sellerId, period, deps)] : [];
  });
  const { object, keyField, hashField } = sellerPerformance;
  return [...measured.sellers, ...emptied].map((seller) => {
    const name = measured.sellerName(seller.sellerId);
    const record = sellerPerformance.toRecord(seller, name, member, deps.now, measured.currency);
    const hash = String(record[hashField]);
    return { object, keyField, record, partnerId: member.id, key: keyOf(seller), hash };
  });
}

function nothingOf(sellerId: string | null, period: Period, { measuring }: MeasuringDeps): SellerPerformance {
  const { asOf } = measuring;
  const nothing = {
    sellerId,
    period,
    asOf,
    phase: elapsedOf(period, asOf).phase,
    goal: null,
    won: NO_MONEY,
    open: NO_MONEY,
    lost: NO_MONEY,
    wonCount: 0,
    openCount: 0,
    lostCount: 0,
    attainment: null,
    winRate: null,
    closedCount: 0,
    smallSample: true,
  };
  return stamped(nothing, asOf);
}
