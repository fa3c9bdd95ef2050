import type { CalendarDate } from './calendarDate.ts';
import type { MetricSettings } from './metricSettings.ts';
import type { Period } from './period.ts';

/** What a measurement needs besides the partner's facts and the period. */
export interface MeasurementContext {
  readonly asOf: CalendarDate;
  readonly settings: MetricSettings;
  /** Every period there is a record of: goals, neighbours and trailing quarters are looked up here. */
  readonly calendar: readonly Period[];
}
