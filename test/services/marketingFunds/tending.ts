import { pino } from 'pino';
import { tendMarketingFunds, type FundTending } from '../../../services/marketingFunds/tendMarketingFunds.ts';
import type { Watermark } from '../../../services/accountPlans/watermark.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import type { PartnerFundsMapping } from '../../../services/mapping/partnerFundsMapping.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { startPlanning, type Planning } from '../../accountPlan/planning.ts';
import { impatientClient } from '../../support/orgClient.ts';
import { inMemory } from '../accountPlans/tending.ts';

type Row = Record<string, unknown>;

/** People who ask for funds and decide, and the service that tends them with the rights of its own user. */
export interface Tending {
  readonly at: Planning;
  readonly salesforce: SalesforceClient;
  readonly since: Watermark;
  tend(options?: {
    salesforce?: SalesforceClient;
    afterSync?: boolean;
    partnerFunds?: PartnerFundsMapping | null;
  }): Promise<FundTending>;
  /** A record as an administrator gives it, past no rule. */
  given(object: string, fields: Row): string;
  rows(soql: string): Row[];
  close(): Promise<void>;
}

/** Everything of these is the test's own. */
const EMPTIED = [
  'Marketing_Lead__c',
  'Fund_Allocation__c',
  'Marketing_Budget__c',
  'Marketing_Fund__c',
  'Marketing_Plan__c',
  'Approval_Rule__c',
  'Deal_Registration__c',
  'Funnel_Rate__c',
  'Channel_Profit__c',
  'Channel_Cost__c',
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
  const [since, copiedUntil] = [inMemory(), inMemory()];
  const records = org.as(org.administrator);
  const rows = (soql: string): Row[] => {
    const result = records.query(soql);
    return result.records(0, result.totalSize, '66.0').map(({ attributes: _, ...row }: Row) => row);
  };
  for (const object of EMPTIED) records.delete(rows(`SELECT Id FROM ${object}`).map(({ Id }) => String(Id)));
  return {
    at,
    salesforce,
    since,
    rows,
    tend: ({ salesforce: client = salesforce, afterSync = false, partnerFunds = null } = {}) =>
      tendMarketingFunds(
        {
          salesforce: client,
          mapping: { ...DEFAULT_FIELD_MAPPING, partnerFunds },
          since,
          copiedUntil,
          log: pino({ level: 'silent' }),
        },
        { afterSync },
      ),
    given(object, fields) {
      const [result] = records.insert(object, [fields]);
      if (!result?.success) throw new Error(`${object}: ${JSON.stringify(result?.errors)}`);
      return result.id!;
    },
    close: () => at.close(),
  };
}
