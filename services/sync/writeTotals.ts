import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Period } from '../domain/period.ts';
import { rollUp } from '../domain/rollUp.ts';
import { EMPTY_TALLY } from '../domain/tallySum.ts';
import { tallyFromText } from '../mirror/tallyText.ts';
import { channelPerformance, type ChannelSubject } from '../salesforce/records/channelPerformance.ts';
import { stamped } from './measuring.ts';
import type { MeasuringDeps } from './measureTouched.ts';
import type { PartnerDirectory } from './partnerDirectory.ts';
import { totalOf, type TotalSubject } from './totals.ts';

/**
 * Sends the records of managers, regions and the company whose totals moved. A total that has lost its last partner
 * is written once more, as empty; one of a period that is no longer kept up stays in Salesforce as it stands.
 */
export async function writeTotals(deps: MeasuringDeps, asOf: CalendarDate): Promise<void> {
  const { generation, outbox } = deps;
  const keys = (await generation.touchedTotals()).sort();
  const tallies = await generation.totals.some(keys);
  const hashes = await generation.totalHashes.some(keys);
  const periods = new Map(deps.measuring.vendorPeriods.map((period) => [period.id, period]));
  const settled: string[] = [];
  const retired = new Map<string, null>();

  for (const key of keys) {
    const total = totalOf(key);
    const period = periods.get(total.periodId);
    if (period === undefined) retired.set(key, null);
    else {
      const record = recordOf(deps, asOf, period, total, tallies.get(key), hashes.get(key));
      if (record === null) settled.push(key);
      else outbox.add({ ...record, partnerId: null, key });
    }
  }
  await generation.totals.save(retired);
  await generation.untouchTotals([...settled, ...retired.keys()]);
}

/** Null when it need not be written. */
function recordOf(
  { settings, currency, now, directory, hashOf }: MeasuringDeps,
  asOf: CalendarDate,
  period: Period,
  total: TotalSubject,
  tally: string | undefined,
  known: string | undefined,
) {
  const sum = tally === undefined ? EMPTY_TALLY : tallyFromText(tally);
  if (sum.partners === 0 && known === undefined) return null;
  const subject = subjectOf(total, directory);
  const performance = stamped(rollUp([sum], period, { asOf, settings }), asOf);
  const hash = hashOf(performance, JSON.stringify([subject, settings, currency]));
  if (known === hash) return null;
  const made = channelPerformance.toRecord(performance, subject, settings, now, currency);
  const record = { ...made, [channelPerformance.hashField]: hash };
  const { object, keyField } = channelPerformance;
  return { object, keyField, record, hash };
}

function subjectOf({ level, subjectId }: TotalSubject, directory: PartnerDirectory): ChannelSubject {
  if (level === 'company' || subjectId === null) return { level: 'company', name: 'All partners' };
  if (level === 'region') return { level, id: subjectId, name: directory.regionName(subjectId) ?? subjectId };
  const name = directory.managerName(subjectId) ?? subjectId;
  return { level, id: subjectId, name, region: directory.managerRegion(subjectId) };
}
