import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { calendarDate, type CalendarDate } from '../../services/domain/calendarDate.ts';
import { listPerformance } from '../../services/listPerformance.ts';
import { performanceCsv } from '../../services/performanceReport/performanceCsv.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startSyncedSample, type SyncedSample } from '../support/syncedSample.ts';
import { expectedMetrics } from './independent/expectedMetrics.ts';

const FOLDER = new URL('data', import.meta.url).pathname;
const QUARTERS = {
  '2017-Q3': ['2017-07-01', '2017-09-30'],
  '2017-Q4': ['2017-10-01', '2017-12-31'],
} as const;
type Quarter = keyof typeof QUARTERS;

jest.setTimeout(120_000); // quick, but where the machine is busy

describe('the metrics of the sample, synced after each replay', () => {
  let redis: TestRedis;
  let synced: SyncedSample;

  beforeAll(async () => {
    redis = await startRedis();
    synced = await startSyncedSample(redis, calendarDate('2017-11-15'));
    await synced.sync('full');
  });
  afterAll(async () => {
    await synced?.close();
    await redis?.close();
  });

  // One story: each day is reached from the one above it.
  test.each(['2017-11-15', '2017-11-16', '2017-12-01', '2017-12-31'].map(calendarDate))(
    'agree on %s with what the CSV files say, partner by partner',
    async (day) => {
      await reach(day);
      expect(await metricsCsv('2017-Q4')).toEqual(expected(day, '2017-Q4'));
      expect(await metricsCsv('2017-Q3')).toEqual(expected(day, '2017-Q3'));
    },
  );

  async function reach(day: CalendarDate): Promise<void> {
    await synced.sample.replayTo(day);
    await synced.sync('incremental');
  }

  async function metricsCsv(quarter: Quarter): Promise<Row[]> {
    const lines = await listPerformance(synced, { periodLabel: quarter, level: 'partner' });
    return parse<Record<string, string>>(performanceCsv(lines, 'partner'), { columns: true })
      .map(asNumbers)
      .map(comparable);
  }
});

type Row = Record<string, unknown>;

function expected(day: CalendarDate, quarter: Quarter): Row[] {
  const [start, end] = QUARTERS[quarter];
  return expectedMetrics(FOLDER, day, start, end)
    .map((row) => ({ ...row }))
    .sort((one, other) => (one.partner < other.partner ? -1 : 1))
    .map(comparable);
}

/** The independent calculation has the columns of the contract; the command may print more. */
function asNumbers(row: Record<string, string>): Row {
  const { partner, period_start, period_end, ...figures } = row;
  const contract = Object.entries(figures).slice(0, Object.keys(figures).indexOf('overdue_amount') + 1);
  return {
    partner,
    period_start,
    period_end,
    ...Object.fromEntries(contract.map(([name, text]) => [name, text === '' ? null : Number(text)])),
  };
}

/** Two ways of adding up differ in the sixteenth digit. */
function comparable(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ]),
  );
}
