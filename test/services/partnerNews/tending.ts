import { pino } from 'pino';
import type { LinkSettings } from '../../../services/answerLinks/linkSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { tendPartnerNews, type NewsTending } from '../../../services/partnerNews/tendPartnerNews.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { startPlanning, type Planning } from '../../accountPlan/planning.ts';
import { impatientClient } from '../../support/orgClient.ts';
import { inMemory } from '../accountPlans/tending.ts';

type Row = Record<string, unknown>;

/** Partners to whom things happen, and the service that tells them, with the rights of its own user. */
export interface Tending {
  readonly at: Planning;
  readonly salesforce: SalesforceClient;
  tend(options?: {
    salesforce?: SalesforceClient;
    afterSync?: boolean;
    questionsAtOnce?: number;
    links?: LinkSettings | null;
  }): Promise<NewsTending>;
  /** As it was at the start: nothing has happened, and nobody was told. */
  reset(): void;
  /** What Redis held is lost. */
  forget(): void;
  /** A record as an administrator gives it. */
  given(object: string, fields: Row): string;
  change(object: string, id: string, fields: Row): void;
  rows(soql: string): Row[];
  later(minutes: number): void;
  /** A day so many from today. */
  day(days: number): string;
  close(): Promise<void>;
}

export const LINKS: LinkSettings = {
  signingKey: 'a secret of the tests, which is long enough',
  publicUrl: 'https://answers.example',
  days: 14,
};

/** The people's org has a record of every kind; these are the test's own. */
const EMPTIED = [
  'Answer_Link__c',
  'Partner_Question__c',
  'Partner_News__c',
  'Deal_Registration__c',
  'Partner_Action__c',
  'Partner_Certification__c',
  'Level_Progress__c',
  'Marketing_Fund__c',
  'QBR__c',
  'Account_Plan__c',
  'Channel_Program__c',
  'Opportunity',
  'Sync_Run__c',
];

export async function startTending(): Promise<Tending> {
  const at = await startPlanning();
  const { small, org, users } = at.channel;
  const accessToken = org.sessions.open(users.service);
  const salesforce = await impatientClient({
    loginUrl: small.url,
    apiVersion: '66.0',
    auth: { kind: 'accessToken', instanceUrl: small.url, accessToken },
    apiShare: 1,
    timeoutMs: 10_000,
  });
  let [since, asked] = [inMemory(), inMemory()];
  const records = org.as(org.administrator);
  const rows = (soql: string): Row[] => {
    const result = records.query(soql);
    return result.records(0, result.totalSize, '66.0').map(({ attributes: _, ...row }: Row) => row);
  };
  const start = small.clock.now();
  const forget = () => void ([since, asked] = [inMemory(), inMemory()]);
  const reset = () => {
    small.clock.set(start);
    for (const object of EMPTIED)
      records.delete(rows(`SELECT Id FROM ${object}`).map(({ Id }) => String(Id)));
    forget();
  };
  reset();
  return {
    at,
    salesforce,
    rows,
    tend: ({ salesforce: client = salesforce, afterSync = true, questionsAtOnce = 1, links = LINKS } = {}) =>
      tendPartnerNews(
        {
          salesforce: client,
          mapping: DEFAULT_FIELD_MAPPING,
          since,
          asked,
          questionsAtOnce,
          links,
          log: pino({ level: 'silent' }),
        },
        { afterSync },
      ),
    reset,
    forget,
    given(object, fields) {
      const [result] = records.insert(object, [fields]);
      if (!result?.success) throw new Error(`${object}: ${JSON.stringify(result?.errors)}`);
      return result.id!;
    },
    change(object, id, fields) {
      const [result] = records.update(object, [{ Id: id, ...fields }]);
      if (!result?.success) throw new Error(`${object}: ${JSON.stringify(result?.errors)}`);
    },
    later: (minutes) => small.clock.set(new Date(small.clock.now().getTime() + minutes * 60_000)),
    day: (days) => new Date(small.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10),
    close: () => at.close(),
  };
}

/** A service that dies at its write of this number, counted from 1. */
export function dyingAt(salesforce: SalesforceClient, number: number): SalesforceClient {
  let writes = 0;
  const orDie = () => {
    writes += 1;
    if (writes >= number) throw new Error('killed');
  };
  return {
    ...salesforce,
    create: (...given) => (orDie(), salesforce.create(...given)),
    update: (...given) => (orDie(), salesforce.update(...given)),
    upsert: (...given) => (orDie(), salesforce.upsert(...given)),
    upsertTogether: (...given) => (orDie(), salesforce.upsertTogether(...given)),
  };
}
