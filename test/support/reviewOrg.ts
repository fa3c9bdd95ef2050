import { pino, type Logger } from 'pino';
import type { DealLine } from '../../services/deck/qbrDeckData.ts';
import { addDays, calendarDate } from '../../services/domain/calendarDate.ts';
import type { Deal } from '../../services/domain/deal.ts';
import { measurePartner } from '../../services/domain/measurePartner.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import { toCents } from '../../services/domain/money.ts';
import { DEFAULT_FIELD_MAPPING } from '../../services/fieldMapping.ts';
import { connectSalesforce } from '../../services/salesforce/client.ts';
import type { SalesforceClient } from '../../services/salesforce/client.ts';
import { readPeriod, operatingPeriod } from '../../services/salesforce/records/operatingPeriod.ts';
import { readGoal, partnerGoal } from '../../services/salesforce/records/partnerGoal.ts';
import { partnerPerformance } from '../../services/salesforce/records/partnerPerformance.ts';
import { startChannelOrg } from '../services/sync/channelOrg.ts';
import type { ChannelOrg } from '../services/sync/channelOrg.ts';

/** The small channel with two of its partners measured, and a client of the service. */
export interface ReviewOrg extends ChannelOrg {
  readonly salesforce: SalesforceClient;
  /** What the use cases of decks need. */
  readonly dependencies: {
    readonly salesforce: SalesforceClient;
    readonly mapping: typeof DEFAULT_FIELD_MAPPING;
    readonly log: Logger;
    readonly workerName: string;
  };
  /** Another client, as another process would have it. */
  readonly connect: () => Promise<SalesforceClient>;
  /** Measures a partner's deals and writes the performance, as a sync does. */
  readonly measure: (partnerId: string) => void;
}

const LOG = pino({ level: 'silent' });

export async function startReviewOrg(): Promise<ReviewOrg> {
  const channel = await startChannelOrg();
  const connect = () => connectSalesforce(channel.settings, LOG);
  const salesforce = await connect();
  const { alpha, mary } = channel.ids;
  const customer = channel.insert('Account', { Name: 'Isdom', OwnerId: mary });
  channel.deal(alpha, {
    Name: 'Won deal',
    StageName: 'Closed Won',
    CloseDate: '2017-10-20',
    Amount: 30_000,
    AccountId: customer,
  });
  channel.deal(alpha, { Name: 'Lost deal', StageName: 'Closed Lost', CloseDate: '2017-10-25', Amount: 5000 });
  channel.deal(alpha, { Name: 'Open deal', Amount: 40_000.5, NextStep: 'Send the offer' });
  channel.deal(alpha, { Name: 'Overdue deal', CloseDate: '2017-06-01', Amount: 7000 });
  channel.deal(alpha, { Name: 'Next deal', CloseDate: '2018-02-01', Amount: 12_000 });
  channel.deal(alpha, { Name: 'Far deal', CloseDate: '2018-09-01', Amount: 99_000 });
  const measure = (partnerId: string) => measureInto(channel, partnerId);
  measure(alpha);
  measure(channel.ids.beta);
  return {
    ...channel,
    salesforce,
    connect,
    measure,
    dependencies: { salesforce, mapping: DEFAULT_FIELD_MAPPING, log: LOG, workerName: 'worker' },
  };
}

function measureInto(channel: ChannelOrg, partnerId: string): void {
  const names = (select: readonly string[]) => select.join(', ');
  const calendar = channel
    .rows(`SELECT ${names(operatingPeriod.select)} FROM Operating_Period__c`)
    .map((row) => readPeriod(row));
  const goals = channel
    .rows(`SELECT ${names(partnerGoal.select)} FROM Partner_Goal__c WHERE Partner__c = '${partnerId}'`)
    .map((row) => readGoal(row));
  const deals = channel
    .rows(
      `SELECT Id, Amount, CloseDate, StageName, IsClosed, IsWon, Probability FROM Opportunity WHERE Partner__c = '${partnerId}'`,
    )
    .map((row) => dealOf(row, partnerId));
  const asOf = calendarDate('2017-11-15');
  const context = { asOf, settings: DEFAULT_METRIC_SETTINGS, calendar };
  const partner = {
    id: partnerId,
    name: 'Partner',
    managerId: channel.ids.mary,
    managerName: 'Mary',
    regionId: null,
    regionName: null,
  };
  const facts = { partnerId, deals, registrations: [], goals };
  for (const performance of measurePartner(facts, calendar, context)) {
    const now = new Date('2017-11-15T12:00:00Z');
    channel.insert(
      partnerPerformance.object,
      partnerPerformance.toRecord(performance, partner, DEFAULT_METRIC_SETTINGS, now, 'USD'),
    );
  }
}

function dealOf(row: Record<string, unknown>, partnerId: string): Deal {
  const closeDate = calendarDate(row.CloseDate as string) satisfies DealLine['closeDate'];
  return {
    ...{ id: row.Id as string, partnerId, sellerId: null, ledBy: null, qualified: true },
    amount: row.Amount === null ? null : toCents(row.Amount as number),
    closeDate,
    createdDate: addDays(closeDate, -60),
    stage: row.StageName as string,
    state: row.IsClosed ? (row.IsWon ? 'won' : 'lost') : 'open',
    probabilityPercent: (row.Probability as number | null) ?? 0,
  };
}
