import { channelGoal, quota } from '../records/channelGoal.ts';
import { metricSetting } from '../records/metricSetting.ts';
import { identifier, identifiers, soql } from '../soql.ts';

/** Of two settings for the same program and stage the one that was made first has the last word. */
export const METRIC_SETTINGS = soql`SELECT ${identifiers(metricSetting.select)} FROM ${identifier(metricSetting.object)} ORDER BY Id`;

export const ACCEPTED_QUOTAS = soql`SELECT ${identifiers(quota.select)} FROM ${identifier(quota.object)} WHERE ${identifier(channelGoal.fields.status)} = 'Accepted' ORDER BY Id`;
