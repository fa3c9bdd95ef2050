import { DEFAULT_ACTIVITY_SETTINGS, type ActivitySettings } from './activitySettings.ts';
import { DEFAULT_HEADLINE, type HeadlineMetric } from './headlineMetrics.ts';
import { DEFAULT_METRIC_SETTINGS, type MetricSettings } from './metricSettings.ts';

export type LifeStage = 'recruit' | 'onboard' | 'activate' | 'grow' | 'mature';

/** One record in which an administrator says what holds for a program, a life stage, both or everybody (R22, R23). */
export interface MetricSetting {
  readonly id: string;
  readonly name: string;
  /** null = every program. */
  readonly programId: string | null;
  /** null = every stage. */
  readonly lifeStage: LifeStage | null;
  /** In the order of their tiles; empty = not said. */
  readonly headline: readonly HeadlineMetric[];
  /** Only what it says; the rest comes from the next less specific one. */
  readonly metrics: Partial<MetricSettings>;
  readonly activity: Partial<ActivitySettings>;
  /** null = not said. */
  readonly exchange: ExchangeSetting | null;
}

/** dated: each deal at the rate of its day; plan: at the rate of the day on which the goal was accepted. */
export type ExchangeSetting = 'dated' | 'plan';

/** What one partner is measured by. */
export interface PartnerSettings {
  /** In the order of their tiles, none of them twice. */
  readonly headline: readonly HeadlineMetric[];
  readonly metrics: MetricSettings;
  readonly activity: ActivitySettings;
  readonly exchange: ExchangeSetting;
  /** Names of the records that had a say, the most specific first; empty = defaults alone. */
  readonly names: readonly string[];
}

/**
 * The settings of a partner: program and stage before program, program before stage, stage before everybody, and the
 * defaults last; field by field, so that a record need only say what is different.
 */
export function settingsFor(
  partner: { readonly programId: string | null; readonly lifeStage: LifeStage | null },
  records: readonly MetricSetting[],
  defaults: MetricSettings = DEFAULT_METRIC_SETTINGS,
): PartnerSettings {
  const applying = records
    .filter(({ programId }) => programId === null || programId === partner.programId)
    .filter(({ lifeStage }) => lifeStage === null || lifeStage === partner.lifeStage)
    .sort((one, other) => specificity(other) - specificity(one) || (one.id < other.id ? -1 : 1));
  return {
    headline: [
      ...new Set(applying.find(({ headline }) => headline.length > 0)?.headline ?? DEFAULT_HEADLINE),
    ],
    // The most specific is laid over all others, so it comes last.
    metrics: applying.reduceRight((settings, { metrics }) => ({ ...settings, ...metrics }), defaults),
    activity: applying.reduceRight(
      (settings, { activity }) => ({ ...settings, ...activity }),
      DEFAULT_ACTIVITY_SETTINGS,
    ),
    exchange: applying.find(({ exchange }) => exchange !== null)?.exchange ?? 'dated',
    names: applying.map(({ name }) => name),
  };
}

function specificity({ programId, lifeStage }: MetricSetting): number {
  return (programId === null ? 0 : 2) + (lifeStage === null ? 0 : 1);
}
