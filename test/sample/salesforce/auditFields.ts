import type { Connection } from 'jsforce';
import type { Opportunity } from '../rules/organisation.ts';
import { midnight, type Fields } from './toSalesforce.ts';

/**
 * Says when a deal was created and last changed. An org lets only users with "Set Audit Fields upon Record Creation"
 * do that; for others nothing is said but to the log.
 */
export async function auditFields(
  connection: Connection,
  log: (line: string) => void,
): Promise<(deal: Opportunity) => Fields> {
  const { fields } = await connection.describe('Opportunity');
  if (fields.find(({ name }) => name === 'CreatedDate')?.createable) {
    return (deal) => ({
      CreatedDate: midnight(deal.createdOn),
      LastModifiedDate: midnight(deal.lastChangedOn),
    });
  }
  log(
    'You may not set audit fields here, so every opportunity counts as created now: cycle times will be wrong.',
  );
  return () => ({});
}
