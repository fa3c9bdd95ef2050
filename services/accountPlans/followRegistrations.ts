import type { SalesforceClient } from '../salesforce/client.ts';
import { plannedOpportunity } from '../salesforce/records/plannedOpportunity.ts';
import type { PlannedRegistration } from '../salesforce/sources/planWork.ts';
import type { Failures } from './failures.ts';
import { plannedChanges } from './plannedStatus.ts';

/**
 * Brings planned deals to where their registrations, and the deals that those became, stand.
 * @returns how many planned deals were written
 */
export async function followRegistrations(
  salesforce: Pick<SalesforceClient, 'upsert'>,
  registrations: readonly PlannedRegistration[],
  failures: Failures,
): Promise<number> {
  const { object } = plannedOpportunity;
  const records = plannedChanges(registrations).map(({ plannedId, ...change }) => ({
    Id: plannedId,
    ...plannedOpportunity.write(change),
  }));
  if (records.length === 0) return 0;
  const results = failures.note(object, await salesforce.upsert(object, 'Id', records));
  return results.filter(({ error }) => !error).length;
}
