import type { Connection } from 'jsforce';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Opportunity } from '../rules/organisation.ts';
import { organisationAsOf } from '../rules/organisationAsOf.ts';
import { bringIn, type BroughtIn } from './bringIn.ts';
import { generations } from './generations.ts';
import { sampleInOrg } from './sampleInOrg.ts';
import { mustHaveStages } from './stages.ts';
import { midnight, type Fields } from './toSalesforce.ts';
import { bringInUsers } from './users.ts';

/**
 * Puts the sample, as of the end of a day, into an org; a second time changes nothing. What the org has beyond the
 * sample of that day stays, so bring an earlier day only into an org that has not seen a later one.
 */
export async function seed(
  connection: Connection,
  day: CalendarDate,
  { log = () => {} }: { log?: (line: string) => void } = {},
): Promise<void> {
  await mustHaveStages(connection);
  const sample = organisationAsOf(day);
  const org = await sampleInOrg(connection);
  const say = (what: string, { created, changed }: BroughtIn) =>
    log(`${what}: ${created} created, ${changed} changed`);

  for (const roles of generations(sample.roles)) say('Roles', await bringIn(connection, org, 'roles', roles));
  say('Users', await bringInUsers(connection, org, sample.users, log));
  for (const accounts of generations(sample.accounts)) {
    say('Accounts', await bringIn(connection, org, 'accounts', accounts));
  }
  say('Contacts', await bringIn(connection, org, 'contacts', sample.contacts));
  say('Products', await bringIn(connection, org, 'products', sample.products));
  say('Operating periods', await bringIn(connection, org, 'periods', sample.periods));
  say('Goals', await bringIn(connection, org, 'goals', sample.goals));
  say(
    'Opportunities',
    await bringIn(connection, org, 'opportunities', sample.opportunities, {
      onCreate: await auditFields(connection, log),
    }),
  );
  say('Deal registrations', await bringIn(connection, org, 'registrations', sample.registrations));
  say('Business reviews', await bringIn(connection, org, 'reviews', sample.reviews));
  say('Commitments', await bringIn(connection, org, 'commitments', sample.commitments));
}

/** An org lets only users with "Set Audit Fields upon Record Creation" say when a record was created. */
async function auditFields(
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
