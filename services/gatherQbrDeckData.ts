import { assembleDeckData } from './deck/assembleDeckData.ts';
import type { DataSource, GoalVersion, QbrDeckData } from './deck/qbrDeckData.ts';
import { addDays } from './domain/calendarDate.ts';
import { isFxWorthSaying, type ExchangeBasis } from './domain/currency/exchangeBasis.ts';
import type { Performance } from './domain/performance.ts';
import type { Period } from './domain/period.ts';
import { Rejected } from './errors.ts';
import type { FieldMapping } from './fieldMapping.ts';
import { readReviewedDeals } from './qbrDeck/reviewedDeals.ts';
import { readReviewRecords } from './qbrDeck/reviewRecords.ts';
import type { ReviewRecords } from './qbrDeck/reviewRecords.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import type { PartnerPerformanceRecord } from './salesforce/records/partnerPerformance.ts';

export interface GatherDependencies {
  readonly salesforce: Pick<SalesforceClient, 'queryTogether' | 'readTogether'>;
  readonly mapping: FieldMapping;
}

/**
 * What a deck says, from what Salesforce holds since the last sync; three calls, as long as answers fit one page.
 * A mutual period of that label goes before the vendor's.
 * @throws Rejected when there is no such partner, or nothing was measured under that label.
 */
export async function gatherQbrDeckData(
  { salesforce, mapping }: GatherDependencies,
  { partnerId, periodLabel }: { readonly partnerId: string; readonly periodLabel: string },
): Promise<QbrDeckData> {
  const records = await readReviewRecords(salesforce, partnerId);
  const { partner } = records;
  if (partner === null) {
    throw new Rejected(
      `There is no account ${partnerId}.`,
      'Check the id, and that the integration user may see the account.',
    );
  }
  const reviewed = reviewedPerformance(records, periodLabel);
  if (reviewed === null) throw notMeasured(records, partner.name, periodLabel);

  const { performance, settings, currency, exchange } = reviewed;
  const { period } = performance;
  const measured = records.performances
    .map((record) => record.performance)
    .filter((other) => other.period.calendar === period.calendar);
  const next = followingPeriod(period, records.periods);
  // Records of closed periods keep the day on which they last changed; the newest day is that of the last sync.
  const asOf = measured.map((one) => one.asOf).reduce((one, other) => (one > other ? one : other));
  const deals = await readReviewedDeals(salesforce, mapping, records, {
    ...{ partnerId: partner.id, period, next, asOf, exchange },
  });
  return assembleDeckData(
    {
      ...{ company: records.company, partner, locale: records.locale, currency, settings, next },
      asOf,
      ...aroundReview(records, period),
      goalVersions: goalVersions(records, period),
      sources: [
        { name: 'Opportunities', covers: 'won, open and lost deals' },
        { name: 'Partner goals', covers: 'goals and their versions' },
        { name: 'Partner performance', covers: `measured as of ${performance.asOf}` },
        { name: 'Partner actions', covers: 'promises and commitments' },
        ...exchangeSource(exchange, performance, records.locale),
      ],
    },
    performance,
    measured,
    deals,
    records.periods.filter(({ calendar }) => calendar === period.calendar),
  );
}

function reviewedPerformance(records: ReviewRecords, label: string): PartnerPerformanceRecord | null {
  const labelled = records.performances.filter(({ performance }) => performance.period.label === label);
  return labelled.find(({ performance }) => performance.period.calendar === 'mutual') ?? labelled[0] ?? null;
}

function notMeasured({ performances }: ReviewRecords, name: string, label: string): Rejected {
  const labels = performances.map(({ performance }) => performance.period.label).sort();
  return new Rejected(
    `There is no performance of ${name} for "${label}".`,
    labels.length === 0
      ? 'Start a sync, then ask again.'
      : `Name one of these periods, or start a sync: ${labels.join(', ')}.`,
  );
}

function followingPeriod(period: Period, periods: readonly Period[]): Period | null {
  const start = addDays(period.end, 1);
  return (
    periods.find(
      (other) => other.kind === period.kind && other.calendar === period.calendar && other.start === start,
    ) ?? null
  );
}

/** What exchange rates did is said where they did something. */
function exchangeSource(
  exchange: ExchangeBasis | null,
  { tally }: Performance,
  locale: string,
): DataSource[] {
  if (exchange === null || exchange.convertedDeals + exchange.issues.length === 0) return [];
  const { currency, basis, fxEffect, issues } = exchange;
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  const rates =
    basis === 'plan'
      ? 'other currencies at the rate of the day the goal was accepted'
      : 'other currencies at the rate of the close date, open deals at that of the day';
  const effect = isFxWorthSaying(fxEffect, tally.won)
    ? `; since the goal was accepted they have changed won by ${money.format((fxEffect ?? 0) / 100)}`
    : '';
  const left = issues.reduce((sum, { records }) => sum + records, 0);
  const unconverted = left === 0 ? '' : `; not converted and in no amount: ${left}`;
  return [{ name: 'Exchange rates', covers: `${rates}${effect}${unconverted}` }];
}

/** Meeting, commitments of this review, and what was promised at the one before it. */
function aroundReview({ reviews, periods, actions }: ReviewRecords, period: Period) {
  const held = reviews.filter(({ status }) => status !== 'cancelled');
  const review = held.find(({ periodId }) => periodId === period.id) ?? null;
  const endOf = (periodId: string) => periods.find(({ id }) => id === periodId)?.end ?? '';
  const [prior] = held
    .filter(({ periodId }) => endOf(periodId) !== '' && endOf(periodId) < period.start)
    .sort((one, other) => (endOf(one.periodId) < endOf(other.periodId) ? 1 : -1));
  const actionsOf = (qbrId: string | undefined) =>
    actions
      .filter((action) => qbrId !== undefined && action.qbrId === qbrId)
      .sort((one, other) => (`${one.due} ${one.subject}` < `${other.due} ${other.subject}` ? -1 : 1));
  return {
    meeting: { date: review?.meetingDate ?? null, attendees: review?.attendees ?? null },
    commitments: actionsOf(review?.id),
    priorActions: actionsOf(prior?.id),
  };
}

function goalVersions({ goals }: ReviewRecords, period: Period): GoalVersion[] {
  return goals
    .filter(({ periodId }) => periodId === period.id)
    .map(({ version, amount, status, acceptedOn, reason }) => ({
      version,
      amount,
      status,
      acceptedOn,
      reason,
    }))
    .sort((one, other) => one.version - other.version);
}
