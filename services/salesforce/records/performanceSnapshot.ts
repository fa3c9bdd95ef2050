import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { Partner } from '../../domain/partner.ts';
import type { Performance } from '../../domain/performance.ts';
import type { SalesforceRecord } from '../record.ts';
import { readExplanation, writeExplanation, type ExplainedPerformance } from './explainedPerformance.ts';
import { day, id, key, text, words } from './fieldCodecs.ts';
import { namesOf, writeMeasured } from './measured.ts';
import { METRIC_FIELDS } from './metricFields.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

const OBJECT = 'Performance_Snapshot__c';
const { goal, won, wonCount, lostCount, openCount } = METRIC_FIELDS;
const { expectedToDate, remaining, openPipeline, weightedPipeline } = METRIC_FIELDS;
const MEASURED = {
  goal,
  won,
  expectedToDate,
  remaining,
  openPipeline,
  weightedPipeline,
  wonCount,
  lostCount,
  openCount,
};

const record = recordCodec(OBJECT, {
  id: readOnly('Id', id),
  key: field('Snapshot_Key__c', key),
  partnerId: field('Partner__c', id),
  managerId: field('OwnerId', id),
  periodId: field('Period__c', id),
  takenOn: field('Taken_On__c', day),
  kind: field('Kind__c', words({ weekly: 'Weekly', periodClose: 'Period close' })),
  currency: field('Currency_Code__c', text),
  explanation: field('Explanation__c', text),
});

const TABLE = { ...record.table, ...MEASURED };

export type SnapshotKind = 'weekly' | 'periodClose';

export type PerformanceSnapshotRecord = Omit<ReturnType<typeof record.read>, 'explanation'> &
  ExplainedPerformance;

/** How a partner's period stood on one day. Written once and never again: later edits of deals show against it. */
export const performanceSnapshot = {
  object: OBJECT,
  table: TABLE,
  fields: namesOf(TABLE),
  keyField: 'Snapshot_Key__c',
  /** What {@link performanceSnapshot.fromRecord} needs. */
  select: record.select,
  keys: record.pick('id', 'key'),

  key(partnerId: string, periodId: string, takenOn: CalendarDate): string {
    return `${partnerId}:${periodId}:${takenOn}`;
  },

  toRecord(
    performance: Performance,
    partner: Partner,
    settings: MetricSettings,
    kind: SnapshotKind,
    currency: string,
    exchange: ExchangeBasis | null = null,
  ): Record<string, unknown> {
    const { period, asOf } = performance;
    return {
      ...record.write({
        key: performanceSnapshot.key(partner.id, period.id, asOf),
        partnerId: partner.id,
        managerId: partner.managerId,
        periodId: period.id,
        takenOn: asOf,
        kind,
        currency,
        explanation: writeExplanation(OBJECT, performance, settings, { exchange }),
      }),
      ...writeMeasured(OBJECT, MEASURED, performance),
    };
  },

  /** @throws Rejected naming the record and what cannot be read of it. */
  fromRecord(stored: SalesforceRecord): PerformanceSnapshotRecord {
    const { explanation, ...columns } = record.read(stored);
    return { ...columns, ...readExplanation(OBJECT, columns.id, explanation) };
  },
};
