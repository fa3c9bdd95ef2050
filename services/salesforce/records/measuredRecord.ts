import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { Performance } from '../../domain/performance.ts';
import { writeExplanation } from './explainedPerformance.ts';
import { explain } from './explanation.ts';
import { day, instant, ratio } from './fieldCodecs.ts';
import { inputHash } from './inputHash.ts';

/** What every measured record says about its measurement. */
export interface Measurement {
  readonly settings: MetricSettings;
  /** Names of the records that they come from. */
  readonly settingNames?: readonly string[];
  /** The org's clock. */
  readonly now: Date;
  /** ISO 4217, of every amount. */
  readonly currency: string;
  /** Null where the organisation has one currency. */
  readonly exchange?: ExchangeBasis | null;
}

/**
 * Puts a measured record together: its parts, its explanation, its stamps of time and the hash of all else.
 * The day of measurement is no part of the hash: a closed period is measured every day and changes almost never.
 */
export function measuredRecord(
  object: string,
  parts: readonly Record<string, unknown>[],
  performance: Performance,
  { settings, settingNames = [], now, currency, exchange = null }: Measurement,
): Record<string, unknown> {
  const terms = { Pipeline_Index__c: ratio.encode(settings.pipelineIndex), Currency_Code__c: currency };
  const beside = { settingNames, exchange };
  const explained = { ...explain(performance, settings, beside), asOf: null };
  // One after the other into one object: a full sync does this tens of thousands of times, and spreading takes twice as long.
  return Object.assign({}, ...parts, terms, {
    Explanation__c: writeExplanation(object, performance, settings, beside),
    Input_Hash__c: inputHash([...parts, terms, explained]),
    As_Of__c: day.encode(performance.asOf),
    Calculated_At__c: instant.encode(now),
  }) as Record<string, unknown>;
}
