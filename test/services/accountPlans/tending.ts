import { pino } from 'pino';
import { tendAccountPlans, type PlanTending } from '../../../services/accountPlans/tendAccountPlans.ts';
import type { Watermark } from '../../../services/accountPlans/watermark.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { startPlanning, type Planning } from '../../accountPlan/planning.ts';
import { impatientClient } from '../../support/orgClient.ts';

type Row = Record<string, unknown>;

/** People who plan, and the service that tends their plans with the rights of its own user. */
export interface Tending {
  readonly at: Planning;
  readonly salesforce: SalesforceClient;
  readonly since: Watermark;
  tend(salesforce?: SalesforceClient): Promise<PlanTending>;
  /** A record as an administrator gives it, past no rule. */
  given(object: string, fields: Row): string;
  rows(soql: string): Row[];
  close(): Promise<void>;
}

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
  const since = inMemory();
  const records = org.as(org.administrator);
  // The people's org has a record of every kind, some of which no person could have made.
  const periods = records.query('SELECT Id FROM Operating_Period__c WHERE Partner__c != null');
  for (const { Id } of periods.records(0, periods.totalSize, '66.0') as { Id: string }[])
    records.update('Operating_Period__c', [{ Id, Calendar__c: 'Mutual' }]);
  const plans = records.query('SELECT Id FROM Account_Plan__c');
  records.delete((plans.records(0, plans.totalSize, '66.0') as { Id: string }[]).map(({ Id }) => Id));
  const failures = records.query('SELECT Id FROM Sync_Run__c');
  records.delete((failures.records(0, failures.totalSize, '66.0') as { Id: string }[]).map(({ Id }) => Id));
  return {
    at,
    salesforce,
    since,
    tend: (client = salesforce) =>
      tendAccountPlans({
        salesforce: client,
        mapping: DEFAULT_FIELD_MAPPING,
        since,
        log: pino({ level: 'silent' }),
      }),
    given(object, fields) {
      const [result] = records.insert(object, [fields]);
      if (!result?.success) throw new Error(`${object}: ${JSON.stringify(result?.errors)}`);
      return result.id!;
    },
    rows(soql) {
      const result = records.query(soql);
      return result.records(0, result.totalSize, '66.0').map(({ attributes: _, ...row }: Row) => row);
    },
    close: () => at.close(),
  };
}

export function inMemory(): Watermark {
  let moment: Date | null = null;
  let zone: string | null = null;
  return {
    read: async () => moment,
    save: async (now) => void (moment = now),
    timeZone: async () => zone,
    saveTimeZone: async (timeZone) => void (zone = timeZone),
    rest: async () => {},
    isResting: async () => false,
  };
}

/** A service that dies at its write of this number, counted from 1; `died` says whether it came so far. */
export function dyingAt(salesforce: SalesforceClient, number: number) {
  let writes = 0;
  const state = { died: false };
  const orDie = () => {
    writes += 1;
    if (writes < number) return;
    state.died = true;
    throw new Error('killed');
  };
  const client: SalesforceClient = {
    ...salesforce,
    upsert: (...given) => (orDie(), salesforce.upsert(...given)),
    upsertTogether: (...given) => (orDie(), salesforce.upsertTogether(...given)),
  };
  return { client, state };
}
