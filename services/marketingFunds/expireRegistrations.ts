import type { Failures } from '../accountPlans/failures.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { dealRegistration } from '../salesforce/records/dealRegistration.ts';

/** Lets registrations expire whose protection has ended. @returns how many */
export async function expireRegistrations(
  salesforce: Pick<SalesforceClient, 'upsert'>,
  ids: readonly string[],
  failures: Failures,
): Promise<number> {
  if (ids.length === 0) return 0;
  const { object } = dealRegistration;
  const expired = dealRegistration.write({ status: 'expired', approvedFor: null });
  const records = ids.map((Id) => ({ Id, ...expired }));
  const results = failures.note(object, await salesforce.upsert(object, 'Id', records));
  return results.filter(({ error }) => !error).length;
}
