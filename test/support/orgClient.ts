import { pino } from 'pino';
import {
  connectSalesforce,
  type SalesforceClient,
  type SalesforceSettings,
} from '../../services/salesforce/client.ts';
import { DEFAULT_PACING, type Pacing } from '../../services/salesforce/pacing.ts';
import type { SmallOrg } from '../org/startOrg.ts';

/** How to reach a small Salesforce as its administrator. */
export function settingsFor({ url, credentials }: SmallOrg): SalesforceSettings {
  const { clientId, username, privateKey } = credentials;
  return {
    loginUrl: url,
    apiVersion: '66.0',
    auth: { kind: 'jwt', clientId, username, privateKey },
    apiShare: 1,
    timeoutMs: 5000,
  };
}

/** A client that never really waits, so that tests of patience are quick. */
export async function impatientClient(
  settings: SalesforceSettings,
  pacing: Partial<Pacing> = {},
): Promise<SalesforceClient> {
  const quick = { sleep: async (ms: number) => shortly(Math.min(ms, 5)), random: () => 0.5 };
  return connectSalesforce(settings, pino({ level: 'silent' }), { ...DEFAULT_PACING, ...quick, ...pacing });
}

function shortly(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
