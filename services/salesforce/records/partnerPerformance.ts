import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { Partner } from '../../domain/partner.ts';
import type { PartnerStanding } from '../../domain/partnerStanding.ts';
import type { Performance } from '../../domain/performance.ts';
import type { SalesforceRecord } from '../record.ts';
import { EXCHANGE_FIELDS, type Exchanged } from './exchangeFields.ts';
import { explained, EXPLAINED_COLUMNS } from './explainedColumns.ts';
import type { ExplainedPerformance } from './explainedPerformance.ts';
import { id, key, sentence, text } from './fieldCodecs.ts';
import { namesOf, writeMeasured, type MeasuredTable } from './measured.ts';
import { measuredRecord } from './measuredRecord.ts';
import { METRIC_FIELDS, PARTNER_ONLY_FIELDS } from './metricFields.ts';
import { PERIOD_CALENDAR } from './operatingPeriod.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';
import { PARTNER_STANDING_FIELDS } from './standingFields.ts';
import { STAMP_FIELDS } from './stampFields.ts';

const OBJECT = 'Partner_Performance__c';
const MEASURED = {
  ...STAMP_FIELDS,
  /** Totals are of vendor periods alone, so only a partner's record says it. */
  periodCalendar: { name: 'Period_Calendar__c', codec: PERIOD_CALENDAR, of: (p) => p.period.calendar },
  ...METRIC_FIELDS,
  ...PARTNER_ONLY_FIELDS,
} satisfies MeasuredTable<Performance>;

const record = recordCodec(OBJECT, {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Performance_Key__c', key),
  partnerId: field('Partner__c', id),
  partnerName: readOnly('Partner__r.Name', text),
  /** The channel account manager owns the record, so that the roles above see it too. */
  managerId: field('OwnerId', id),
  periodId: field('Period__c', id),
  ...EXPLAINED_COLUMNS,
});

const TABLE = { ...record.table, ...MEASURED, ...PARTNER_STANDING_FIELDS, ...EXCHANGE_FIELDS };

/** What stands on the record beside the performance. */
export interface BesidePerformance {
  readonly standing: PartnerStanding | null;
  /** Names of the metric settings that had a say. */
  readonly settingNames: readonly string[];
  /** Null where the organisation has one currency. */
  readonly exchanged: Exchanged | null;
}

const NOTHING_BESIDE: BesidePerformance = { standing: null, settingNames: [], exchanged: null };

export type PartnerPerformanceRecord = Omit<ReturnType<typeof record.read>, 'explanation'> &
  ExplainedPerformance;

/** Written as a whole and by key. Reports read the metric fields; we read the explanation. */
export const partnerPerformance = {
  object: OBJECT,
  table: TABLE,
  fields: namesOf(TABLE),
  keyField: 'Performance_Key__c',
  hashField: 'Input_Hash__c',
  /** What {@link partnerPerformance.fromRecord} needs. */
  select: record.select,
  /** Enough to tell which records have to be written. */
  hashes: record.pick('id', 'key', 'inputHash'),

  key(partnerId: string, periodId: string): string {
    return `${partnerId}:${periodId}`;
  },

  toRecord(
    performance: Performance,
    partner: Partner,
    settings: MetricSettings,
    now: Date,
    currency: string,
    { standing, settingNames, exchanged }: BesidePerformance = NOTHING_BESIDE,
  ): Record<string, unknown> {
    const about = record.write({
      name: `${partner.name} ${performance.period.label}`,
      key: partnerPerformance.key(partner.id, performance.period.id),
      partnerId: partner.id,
      managerId: partner.managerId,
      periodId: performance.period.id,
    });
    const figures = writeMeasured(OBJECT, MEASURED, performance);
    const beside = writeMeasured(OBJECT, PARTNER_STANDING_FIELDS, standing);
    const conversion = writeMeasured(OBJECT, EXCHANGE_FIELDS, exchanged);
    const exchange = exchanged?.basis ?? null;
    const measurement = { settings, settingNames, now, currency, exchange };
    return measuredRecord(OBJECT, [about, figures, beside, conversion], performance, measurement);
  },

  /** @throws Rejected naming the record and what cannot be read of it. */
  fromRecord(stored: SalesforceRecord): PartnerPerformanceRecord {
    return explained(OBJECT, record.read(stored));
  },
};
