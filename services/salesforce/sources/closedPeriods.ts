import { toCents, type Cents } from '../../domain/money.ts';
import type { SalesforceRecord, SalesforceRow } from '../record.ts';
import { performanceSnapshot } from '../records/performanceSnapshot.ts';
import { identifier, identifiers, soql } from '../soql.ts';

const { fields, object } = performanceSnapshot;
const PERIOD_CLOSE = 'Period close';

/** What partners had won when their periods were closed. */
export const CLOSED_PERIODS = soql`SELECT ${identifiers([fields.partnerId, fields.periodId, fields.won])} FROM ${identifier(object)} WHERE ${identifier(fields.kind)} = ${PERIOD_CLOSE}`;

export interface ClosedPeriod {
  /** Names partner and period. */
  readonly key: string;
  readonly won: Cents;
}

export function readClosedPeriod(row: SalesforceRow): ClosedPeriod {
  return { key: closedPeriodKey(row.text(0), row.text(1)), won: toCents(row.number(2) ?? 0) };
}

/** The same of a snapshot that is being written; null when it is none of a period's close. */
export function closedPeriodOf(snapshot: SalesforceRecord): ClosedPeriod | null {
  if (snapshot[fields.kind] !== PERIOD_CLOSE) return null;
  const key = closedPeriodKey(String(snapshot[fields.partnerId]), String(snapshot[fields.periodId]));
  return { key, won: toCents(Number(snapshot[fields.won] ?? 0)) };
}

export function closedPeriodKey(partnerId: string, periodId: string): string {
  return `${partnerId}:${periodId}`;
}
