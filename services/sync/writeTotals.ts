import type { CalendarDate } from '../domain/calendarDate.ts';
import type { ChannelStanding } from '../domain/channelStanding.ts';
import { concentration } from '../domain/concentration.ts';
import { goalCascade, quotaKey } from '../domain/goalCascade.ts';
import type { Period } from '../domain/period.ts';
import { rollUp } from '../domain/rollUp.ts';
import { EMPTY_TALLY } from '../domain/tallySum.ts';
import { tallyFromText } from '../mirror/tallyText.ts';
import { channelPerformance, type ChannelSubject } from '../salesforce/records/channelPerformance.ts';
import { withCurrency } from './withCurrency.ts';
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
  const won = await generation.wonIn(keys);
  const periods = new Map(deps.measuring.vendorPeriods.map((period) => [period.id, period]));
  const settled: string[] = [];
  const retired = new Map<string, null>();

  for (const [index, key] of keys.entries()) {
    const total = totalOf(key);
    const period = periods.get(total.periodId);
    if (period === undefined) retired.set(key, null);
    else {
      const record = recordOf(deps, asOf, period, total, {
        tally: tallies.get(key),
        won: won[index] ?? [],
        known: hashes.get(key),
      });
      if (record === null) settled.push(key);
      else {
        const { channelCurrency } = deps.measuring;
        outbox.add(withCurrency({ ...record, partnerId: null, key }, deps, channelCurrency));
      }
    }
  }
  await generation.totals.save(retired);
  await generation.untouchTotals([...settled, ...retired.keys()]);
}

/** A total as the mirror has it. */
interface HeldTotal {
  readonly tally: string | undefined;
  /** Cents of each partner. */
  readonly won: readonly number[];
  /** Hash of what was last written. */
  readonly known: string | undefined;
}

/** Null when it need not be written. */
function recordOf(
  deps: MeasuringDeps,
  asOf: CalendarDate,
  period: Period,
  total: TotalSubject,
  { tally, won, known }: HeldTotal,
) {
  const { now, directory, hashOf } = deps;
  const currency = deps.measuring.channelCurrency;
  const exchange = deps.measuring.channelExchange(period);
  const settings = deps.measuring.channelSettings;
  const sum = tally === undefined ? EMPTY_TALLY : tallyFromText(tally);
  if (sum.partners === 0 && known === undefined) return null;
  const subject = subjectOf(total, directory);
  const performance = stamped(rollUp([sum], period, { asOf, settings }), asOf);
  const standing: ChannelStanding = {
    cascade: goalCascade(deps.quotas.get(quotaKey({ ...total, periodId: period.id })) ?? null, sum.goal),
    concentration: concentration(won),
  };
  const hash = hashOf(performance, JSON.stringify([subject, settings, currency, standing, exchange]));
  if (known === hash) return null;
  const made = channelPerformance.toRecord(
    ...([performance, subject, settings, now, currency, { standing, exchange }] as const),
  );
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
