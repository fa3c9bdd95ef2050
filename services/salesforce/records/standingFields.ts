import type { ChannelStanding } from '../../domain/channelStanding.ts';
import type { PartnerStanding } from '../../domain/partnerStanding.ts';
import { count, day, money, percent, words } from './fieldCodecs.ts';
import { HEADLINE_METRICS } from './headlineWords.ts';
import type { MeasuredTable } from './measured.ts';

const ACTIVITY = words({ usual: 'Usual', quieterThanUsual: 'Quieter than usual', silent: 'Silent' });

/** Beside the metrics of a partner; blank on records that say nothing of it. */
export const PARTNER_STANDING_FIELDS = {
  lastContactOn: { name: 'Last_Contact_On__c', codec: day, of: (s) => s?.lastContactOn ?? null },
  activityStatus: { name: 'Activity_Status__c', codec: ACTIVITY, of: (s) => s?.activityStatus ?? null },
  restated: { name: 'Restated_Amount__c', codec: money, of: (s) => s?.restated ?? null },
  certifiedCount: { name: 'Certified_Count__c', codec: count, of: (s) => s?.certifiedCount ?? null },
  tasksDone: { name: 'Tasks_Done_Count__c', codec: count, of: (s) => s?.tasksDone ?? null },
  tasksDue: { name: 'Tasks_Due_Count__c', codec: count, of: (s) => s?.tasksDue ?? null },
  headline: { name: 'Headline_Metrics__c', codec: HEADLINE_METRICS, of: (s) => [...(s?.headline ?? [])] },
} satisfies MeasuredTable<PartnerStanding | null>;

/** Beside the metrics of a manager, a region or the company (metrics.md §6). */
export const CHANNEL_STANDING_FIELDS = {
  quota: { name: 'Quota_Amount__c', codec: money, of: (s) => s?.cascade.quota ?? null },
  planCoverage: { name: 'Plan_Coverage__c', codec: percent, of: (s) => s?.cascade.planCoverage ?? null },
  cascadeGap: { name: 'Cascade_Gap__c', codec: money, of: (s) => s?.cascade.gap ?? null },
  concentration: { name: 'Concentration__c', codec: percent, of: (s) => s?.concentration ?? null },
} satisfies MeasuredTable<ChannelStanding | null>;
