import type { MetricSettings } from '../../domain/metricSettings.ts';
import type { Performance } from '../../domain/performance.ts';
import { Rejected } from '../../errors.ts';
import { explanationText, explain, parseExplanation, performanceOf } from './explanation.ts';
import { unwritable } from './recordCodec.ts';

export interface ExplainedPerformance {
  readonly performance: Performance;
  /** The settings that it was measured with. */
  readonly settings: MetricSettings;
}

/** The text of Explanation__c. @throws Rejected when it does not fit the field. */
export function writeExplanation(
  object: string,
  performance: Performance,
  settings: MetricSettings,
  settingNames: readonly string[] = [],
): string {
  try {
    return explanationText(explain(performance, settings, settingNames));
  } catch (cause) {
    throw unwritable(object, `Explanation__c cannot be written. ${(cause as Error).message}`);
  }
}

/** @throws Rejected when the text is not what Cadence writes there today. */
export function readExplanation(object: string, recordId: string, json: string): ExplainedPerformance {
  try {
    const explanation = parseExplanation(json);
    return { performance: performanceOf(explanation), settings: explanation.settings };
  } catch (cause) {
    throw new Rejected(
      `Cannot read ${object} ${recordId}: Explanation__c was edited by hand or written by another version.`,
      'Start a full sync; it writes the record again.',
      { cause },
    );
  }
}
