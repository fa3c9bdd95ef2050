import type { Failures } from '../accountPlans/failures.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { dealRegistration } from '../salesforce/records/dealRegistration.ts';
import type { Protected } from './waitingFunds.ts';

/** Lets registrations expire whose protection has ended by a day. @returns how many */
export async function expireRegistrations(
  salesforce: Pick<SalesforceClient, 'upsert'>,
  registrations: readonly Protected[],
  today: CalendarDate,
  failures: Failures,
): Promise<number> {
  const ended = registrations.filter(({ protectedUntil }) => protectedUntil < today);
  if (ended.length === 0) return 0;
  const { object } = dealRegistration;
  const expired = dealRegistration.write({ status: 'expired', approvedFor: null });
  const records = ended.map(({ id }) => ({ Id: id, ...expired }));
  const results = failures.note(object, await salesforce.upsert(object, 'Id', records));
  return results.filter(({ error }) => !error).length;
}
