import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { Performance } from '../../domain/performance.ts';
import { Rejected } from '../../errors.ts';
import { explanationText, explain, parseExplanation, performanceOf } from './explanation.ts';
import { unwritable } from './recordCodec.ts';

export interface ExplainedPerformance {
  readonly performance: Performance;
  /** The settings that it was measured with. */
  readonly settings: MetricSettings;
  /** Null where the organisation has one currency. */
  readonly exchange: ExchangeBasis | null;
}

/** The text of Explanation__c. @throws Rejected when it does not fit the field. */
export function writeExplanation(
  object: string,
  performance: Performance,
  settings: MetricSettings,
  beside: Parameters<typeof explain>[2] = {},
): string {
  try {
    return explanationText(explain(performance, settings, beside));
  } catch (cause) {
    throw unwritable(object, `Explanation__c cannot be written. ${(cause as Error).message}`);
  }
}

/** @throws Rejected when the text is not what Cadence writes there today. */
export function readExplanation(object: string, recordId: string, json: string): ExplainedPerformance {
  try {
    const explanation = parseExplanation(json);
    const { settings, exchange = null } = explanation;
    return { performance: performanceOf(explanation), settings, exchange };
  } catch (cause) {
    throw new Rejected(
      `Cannot read ${object} ${recordId}: Explanation__c was edited by hand or written by another version.`,
      'Start a full sync; it writes the record again.',
      { cause },
    );
  }
}
