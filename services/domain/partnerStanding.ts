import type { CalendarDate } from './calendarDate.ts';
import type { HeadlineMetric } from './headlineMetrics.ts';
import type { Cents } from './money.ts';
import type { PartnerActivity } from './partnerActivity.ts';

/** What a scorecard says of a partner beside its performance in a period, as of the same day. Nothing of it adds up. */
export interface PartnerStanding {
  readonly lastContactOn: CalendarDate | null;
  readonly activityStatus: PartnerActivity['status'];
  /** People, in whatever role, once each. */
  readonly certifiedCount: number;
  readonly tasksDone: number;
  readonly tasksDue: number;
  /** Won now − won when the period was closed; null = nothing has changed since, or it is not closed. */
  readonly restated: Cents | null;
  /** What its scorecard shows first. */
  readonly headline: readonly HeadlineMetric[];
}
