import type { ChannelStanding } from '../../domain/channelStanding.ts';
import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { Performance } from '../../domain/performance.ts';
import type { SalesforceRecord } from '../record.ts';
import { explained, EXPLAINED_COLUMNS } from './explainedColumns.ts';
import type { ExplainedPerformance } from './explainedPerformance.ts';
import { count, id, key, sentence, words } from './fieldCodecs.ts';
import { namesOf, writeMeasured, type MeasuredTable } from './measured.ts';
import { measuredRecord } from './measuredRecord.ts';
import { METRIC_FIELDS } from './metricFields.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';
import { STAMP_FIELDS } from './stampFields.ts';
import { CHANNEL_STANDING_FIELDS } from './standingFields.ts';

/** Whom a roll-up speaks of. A region's id is its role's, a manager's id is the user's. */
export type ChannelSubject =
  | { readonly level: 'company'; readonly name: string }
  | { readonly level: 'region'; readonly id: string; readonly name: string }
  | {
      readonly level: 'manager';
      readonly id: string;
      readonly name: string;
      /** Name of the region that the manager works in; null outside the role hierarchy. */
      readonly region: string | null;
    };

const OBJECT = 'Channel_Performance__c';
const MEASURED = {
  ...STAMP_FIELDS,
  partnerCount: { name: 'Partner_Count__c', codec: count, of: (p) => p.tally.partners },
  goalHolderCount: { name: 'Goal_Holder_Count__c', codec: count, of: (p) => p.tally.goalHolders },
  noGoalCount: { name: 'No_Goal_Count__c', codec: count, of: (p) => p.tally.noGoals },
  ...METRIC_FIELDS,
} satisfies MeasuredTable<Performance>;

const record = recordCodec(OBJECT, {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Performance_Key__c', key),
  /** A manager's record belongs to that manager; the roles above see it too. */
  ownerId: field('OwnerId', id),
  level: field('Level__c', words({ company: 'Company', region: 'Region', manager: 'Manager' })),
  subjectId: field('Subject_Id__c', id.nullable()),
  subjectName: field('Subject_Name__c', sentence(255)),
  regionName: field('Region_Name__c', sentence(255).nullable()),
  managerId: field('Manager__c', id.nullable()),
  periodId: field('Period__c', id),
  ...EXPLAINED_COLUMNS,
});

const TABLE = { ...record.table, ...MEASURED, ...CHANNEL_STANDING_FIELDS };

/** What stands on the record beside the performance. */
export interface BesideChannelPerformance {
  readonly standing: ChannelStanding | null;
  /** Null where the organisation has one currency. */
  readonly exchange: ExchangeBasis | null;
}

const NOTHING_BESIDE: BesideChannelPerformance = { standing: null, exchange: null };

export type ChannelPerformanceRecord = Omit<ReturnType<typeof record.read>, 'explanation'> &
  ExplainedPerformance;

/** Written as a whole and by key, like a partner's; medians cannot be added up and are left out. */
export const channelPerformance = {
  object: OBJECT,
  table: TABLE,
  fields: namesOf(TABLE),
  keyField: 'Performance_Key__c',
  hashField: 'Input_Hash__c',
  /** What {@link channelPerformance.fromRecord} needs. */
  select: record.select,
  /** Enough to tell which records have to be written. */
  hashes: record.pick('id', 'key', 'inputHash'),

  key(subject: ChannelSubject, periodId: string): string {
    return subject.level === 'company' ? `company:${periodId}` : `${subject.level}:${subject.id}:${periodId}`;
  },

  toRecord(
    performance: Performance,
    subject: ChannelSubject,
    settings: MetricSettings,
    now: Date,
    currency: string,
    { standing, exchange }: BesideChannelPerformance = NOTHING_BESIDE,
  ): Record<string, unknown> {
    const managerId = subject.level === 'manager' ? subject.id : null;
    const about = record.write({
      name: `${subject.name} ${performance.period.label}`,
      key: channelPerformance.key(subject, performance.period.id),
      ownerId: managerId ?? undefined,
      level: subject.level,
      subjectId: subject.level === 'company' ? null : subject.id,
      subjectName: subject.name,
      regionName: regionOf(subject),
      managerId,
      periodId: performance.period.id,
    });
    const figures = writeMeasured(OBJECT, MEASURED, performance);
    const beside = writeMeasured(OBJECT, CHANNEL_STANDING_FIELDS, standing);
    const measurement = { settings, now, currency, exchange };
    return measuredRecord(OBJECT, [about, figures, beside], performance, measurement);
  },

  /** @throws Rejected naming the record and what cannot be read of it. */
  fromRecord(stored: SalesforceRecord): ChannelPerformanceRecord {
    return explained(OBJECT, record.read(stored));
  },
};

function regionOf(subject: ChannelSubject): string | null {
  if (subject.level === 'manager') return subject.region;
  return subject.level === 'region' ? subject.name : null;
}
