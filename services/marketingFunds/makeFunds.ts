import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceClient, WriteResult } from '../salesforce/client.ts';
import { fundAllocation } from '../salesforce/records/fundAllocation.ts';
import { marketingFund } from '../salesforce/records/marketingFund.ts';
import type { Allocated } from '../salesforce/sources/fundWork.ts';
import type { Failures } from '../accountPlans/failures.ts';
import { written } from './eligibility.ts';

const BELOW_WHAT_IS_PROMISED =
  'Raise the allocation to at least what is promised of its fund, or have promises released to the fund first.';

/** Of a name. */
const LENGTH = 80;

/**
 * Makes the fund of each allocation, or brings it to what the allocation says now. A fund is known by the allocation's
 * id, so making it twice is making it once; an allocation below what is promised already is refused by the fund.
 * @returns how many funds were written
 */
export async function makeFunds(
  salesforce: Pick<SalesforceClient, 'upsert'>,
  allocations: readonly Allocated[],
  failures: Failures,
): Promise<number> {
  if (allocations.length === 0) return 0;
  const { object, fields } = marketingFund;
  const funds = allocations.map(
    ({ id, partnerId, partnerName, ownerId, amount, startsOn, useBy, claimBy, currency, fundId }) =>
      marketingFund.write({
        key: id,
        ...(fundId === null ? { partnerId, managerId: ownerId, name: fundName(partnerName, useBy) } : {}),
        allocatedAmount: amount,
        startsOn,
        useBy,
        claimBy,
        currency,
      }),
  );
  const answers = await salesforce.upsert(object, fields.key, funds);
  const results = failures.note(object, answers.map(withHint));
  const links = allocations.flatMap(({ id, fundId }, index) => {
    const made = results[index]?.id;
    return fundId === null && made ? [{ Id: id, ...fundAllocation.write({ fundId: made }) }] : [];
  });
  if (links.length > 0)
    failures.note(fundAllocation.object, await salesforce.upsert(fundAllocation.object, 'Id', links));
  return results.filter(({ error }) => !error).length;
}

/** A fund is refused by its own rules alone where the allocation is below what is promised. */
function withHint(result: WriteResult): WriteResult {
  if (result.error?.code !== 'FIELD_CUSTOM_VALIDATION_EXCEPTION') return result;
  return { ...result, error: { ...result.error, hint: BELOW_WHAT_IS_PROMISED } };
}

/** Finance may pay without reading accounts, so the name says whose funds they are. */
export function fundName(partnerName: string, useBy: CalendarDate): string {
  const until = `, to use by ${written(useBy)}`;
  return `${partnerName.slice(0, LENGTH - until.length)}${until}`;
}
