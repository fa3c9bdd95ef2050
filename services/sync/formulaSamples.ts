import { calendarDate } from '../domain/calendarDate.ts';
import { DEFAULT_METRIC_SETTINGS } from '../domain/metricSettings.ts';
import type { Period } from '../domain/period.ts';
import { rollUp } from '../domain/rollUp.ts';
import type { Tally } from '../domain/tally.ts';
import { EMPTY_TALLY } from '../domain/tallySum.ts';
import { channelPerformance } from '../salesforce/records/channelPerformance.ts';
import { partnerPerformance } from '../salesforce/records/partnerPerformance.ts';

const ID = '000000000000000AAA';
const PARTNER = { id: ID, name: '', managerId: ID, managerName: '', regionId: null, regionName: null };
const COMPANY = { level: 'company', name: '' } as const;

/**
 * Made-up performances, with a goal and without one, before, in and after the period, as they would be written: they
 * change when a formula does, or what is written of it.
 */
export function formulaSamples(): Record<string, unknown>[] {
  const full = Object.fromEntries(
    Object.keys(EMPTY_TALLY).map((member, index) => [member, 7 + index * index]),
  );
  const tallies = [EMPTY_TALLY, full as unknown as Tally];
  const days = ['2016-12-01', '2017-02-15', '2017-12-01'].map(calendarDate);
  return tallies.flatMap((tally) =>
    days.flatMap((asOf) => {
      const settings = DEFAULT_METRIC_SETTINGS;
      const performance = rollUp([tally], quarter(), { asOf, settings });
      const written = [settings, new Date(0), 'USD'] as const;
      return [
        partnerPerformance.toRecord(performance, PARTNER, ...written),
        channelPerformance.toRecord(performance, COMPANY, ...written),
      ];
    }),
  );
}

function quarter(): Period {
  return {
    id: ID,
    label: '2017-Q1',
    kind: 'quarter',
    calendar: 'vendor',
    partnerId: null,
    start: calendarDate('2017-01-01'),
    end: calendarDate('2017-03-31'),
  };
}
