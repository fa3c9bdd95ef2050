import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { partnerAction } from '../salesforce/records/partnerAction.ts';
import { openAction, openActions } from '../salesforce/sources/planCustomers.ts';
import { carriedOver } from './carriedOver.ts';
import type { Failures } from './failures.ts';

/**
 * Counts how often what was promised in these plans and is not done was carried into another window of 30 days.
 * @returns how many actions were written
 */
export async function rollActions(
  salesforce: Pick<SalesforceClient, 'query' | 'upsert'>,
  planIds: readonly string[],
  today: CalendarDate,
  failures: Failures,
): Promise<number> {
  if (planIds.length === 0) return 0;
  const late = (await salesforce.query(openActions(planIds))).map((record) => openAction.read(record));
  const records = late.flatMap(({ id, planStart, dueDate, firstDueDate, carriedOverCount }) => {
    const count = carriedOver(planStart, firstDueDate ?? (dueDate as CalendarDate), today);
    return count === (carriedOverCount ?? 0)
      ? []
      : [{ Id: id, ...partnerAction.write({ carriedOverCount: count }) }];
  });
  if (records.length === 0) return 0;
  const results = failures.note(
    partnerAction.object,
    await salesforce.upsert(partnerAction.object, 'Id', records),
  );
  return results.filter(({ error }) => !error).length;
}
