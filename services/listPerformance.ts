import { Rejected } from './errors.ts';
import { partnersByOwnName } from './performanceReport/partnersByOwnName.ts';
import type { Level, PerformanceLine } from './performanceReport/performanceLine.ts';
import { channelPerformance } from './salesforce/records/channelPerformance.ts';
import { partnerPerformance } from './salesforce/records/partnerPerformance.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import { identifier, identifiers, soql } from './salesforce/soql.ts';

interface Dependencies {
  readonly salesforce: Pick<SalesforceClient, 'query' | 'queryTogether'>;
}

/**
 * Performance in the periods of a label, as Salesforce holds it since the last sync, sorted by name. A partner with a
 * mutual period of that label is listed with that one; roll-ups are of vendor periods always (metrics.md §0, Period).
 * @throws Rejected when nothing has been measured under that label, naming the labels that there are.
 */
export async function listPerformance(
  { salesforce }: Dependencies,
  { periodLabel, level }: { readonly periodLabel: string; readonly level: Level },
): Promise<PerformanceLine[]> {
  const lines =
    level === 'partner'
      ? await ofPartners(salesforce, periodLabel)
      : await ofChannel(salesforce, periodLabel, level);
  if (lines.length === 0) throw await unknownPeriod(salesforce, periodLabel);
  return lines.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

async function ofPartners(
  salesforce: Dependencies['salesforce'],
  periodLabel: string,
): Promise<PerformanceLine[]> {
  const { object, select, fields } = partnerPerformance;
  const [stored = [], named = []] = await salesforce.queryTogether([
    soql`SELECT ${identifiers(select)} FROM ${identifier(object)} WHERE ${identifier(fields.periodLabel)} = ${periodLabel}`,
    partnersByOwnName.query,
  ]);
  const ownNames = partnersByOwnName.read(named);
  const records = stored.map((one) => partnerPerformance.fromRecord(one));
  const mutual = new Set(
    records
      .filter(({ performance }) => performance.period.calendar === 'mutual')
      .map(({ partnerId }) => partnerId),
  );
  return records
    .filter(
      ({ performance, partnerId }) => performance.period.calendar === 'mutual' || !mutual.has(partnerId),
    )
    .map(({ partnerId, partnerName, performance, currency }) => ({
      name: ownNames.get(partnerId) ?? partnerName,
      ...{ performance, currency },
    }));
}

async function ofChannel(
  salesforce: Dependencies['salesforce'],
  periodLabel: string,
  level: Exclude<Level, 'partner'>,
): Promise<PerformanceLine[]> {
  const { object, select, fields } = channelPerformance;
  const stored = await salesforce.query(
    soql`SELECT ${identifiers(select)} FROM ${identifier(object)} WHERE ${identifier(fields.periodLabel)} = ${periodLabel}`,
  );
  return stored
    .map((one) => channelPerformance.fromRecord(one))
    .filter((record) => record.level === level)
    .map(({ subjectName, performance, currency }) => ({ name: subjectName, performance, currency }));
}

async function unknownPeriod(salesforce: Dependencies['salesforce'], periodLabel: string): Promise<Rejected> {
  const { object, fields } = channelPerformance;
  const label = identifier(fields.periodLabel);
  const stored = await salesforce.query(
    soql`SELECT ${label} FROM ${identifier(object)} GROUP BY ${label} ORDER BY ${label}`,
  );
  const labels = stored.map((row) => String(row[fields.periodLabel]));
  return labels.length === 0
    ? new Rejected('Nothing has been measured yet.', 'Start a sync, then ask again.')
    : new Rejected(
        `There is no performance for "${periodLabel}".`,
        `Name one of these periods: ${labels.join(', ')}.`,
      );
}
