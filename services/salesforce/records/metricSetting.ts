import type { ActivitySettings } from '../../domain/activitySettings.ts';
import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { MetricSetting } from '../../domain/partnerSettings.ts';
import type { SalesforceRecord } from '../record.ts';
import { LIFE_STAGE } from './account.ts';
import { count, id, key, percent, ratio, text, words } from './fieldCodecs.ts';
import { HEADLINE_METRICS } from './headlineWords.ts';
import { field, readOnly, recordCodec, type RecordField } from './recordCodec.ts';

const METRICS = {
  pipelineIndex: field('Pipeline_Index__c', ratio.nullable()),
  paceGreen: field('Pace_Green__c', percent.nullable()),
  paceYellow: field('Pace_Yellow__c', percent.nullable()),
  pipelineGreen: field('Pipeline_Green__c', percent.nullable()),
  pipelineYellow: field('Pipeline_Yellow__c', percent.nullable()),
  smallSample: field('Small_Sample__c', count.nullable()),
  ownIndexMinimumDeals: field('Own_Index_Minimum_Deals__c', count.nullable()),
  ownIndexFloor: field('Own_Index_Floor__c', ratio.nullable()),
  ownIndexCeiling: field('Own_Index_Ceiling__c', ratio.nullable()),
  projectionMinimumElapsed: field('Projection_Minimum_Elapsed__c', percent.nullable()),
  projectionMinimumWon: field('Projection_Minimum_Won__c', count.nullable()),
  protectionDays: field('Protection_Days__c', count.nullable()),
} satisfies Record<keyof MetricSettings, RecordField>;

const ACTIVITY = {
  quietShare: field('Quiet_Share__c', percent.nullable()),
  quietWeeks: field('Quiet_Weeks__c', count.nullable()),
  silentDays: field('Silent_Days__c', count.nullable()),
  newPartnerSilentDays: field('New_Partner_Silent_Days__c', count.nullable()),
} satisfies Record<keyof ActivitySettings, RecordField>;

export const metricSetting = recordCodec('Metric_Setting__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  key: field('Setting_Key__c', key.nullable()),
  programId: field('Program__c', id.nullable()),
  lifeStage: field('Life_Stage__c', LIFE_STAGE.nullable()),
  ...METRICS,
  ...ACTIVITY,
  exchange: field('Exchange_Rates__c', words({ dated: 'Dated rates', plan: 'Plan rate' }).nullable()),
  headline: field('Headline_Metrics__c', HEADLINE_METRICS),
});

/** Validation rules keep out what makes no sense. @throws Rejected naming the record and what cannot be read of it */
export function readMetricSetting(record: SalesforceRecord): MetricSetting {
  const values = metricSetting.read(record);
  const { id: settingId, name, programId, lifeStage, headline, exchange } = values;
  return {
    id: settingId,
    name,
    programId,
    lifeStage,
    headline,
    metrics: said(METRICS, values),
    activity: said(ACTIVITY, values),
    exchange,
  };
}

/** Blank fields are not said: the next less specific setting says them. */
function said<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  values: { readonly [Known in NoInfer<Name>]: number | null },
): Partial<Record<Name, number>> {
  const names = Object.keys(table) as Name[];
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === null ? [] : [[name, values[name]]])),
  ) as Partial<Record<Name, number>>;
}
