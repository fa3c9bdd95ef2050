import type { Connection } from 'jsforce';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Organisation } from '../rules/organisation.ts';
import { organisationAsOf } from '../rules/organisationAsOf.ts';
import { auditFields } from './auditFields.ts';
import { bringIn, type BringInOptions, type BroughtIn } from './bringIn.ts';
import { bringInCurrencies } from './currencies.ts';
import { generations } from './generations.ts';
import { bringInPartnerRoles } from './partnerRoles.ts';
import { assignPermissionSets } from './permissionSets.ts';
import { PLACES, type Kind } from './places.ts';
import { sampleInOrg } from './sampleInOrg.ts';
import { mustHaveStages } from './stages.ts';
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
  const [partnerUsers, vendorUsers] = divide(sample.users, ({ kind }) => kind === 'partner');

  if (org.hasCurrencies) say('CurrencyType, DatedConversionRate', await bringInCurrencies(connection));
  else log('The org has one currency, so every amount is taken to be in it.');
  for (const roles of generations(sample.roles)) await bring('roles', roles);
  say('User', await bringInUsers(connection, org, vendorUsers, log));
  await bring('programs', sample.programs);
  await bring('levels', sample.levels);
  await bring('requirements', sample.requirements);
  await bring('settings', sample.settings);
  for (const accounts of generations(sample.accounts)) await bring('accounts', accounts);
  await bring('contacts', sample.contacts);
  say('User', await bringInUsers(connection, org, partnerUsers, log));
  say('PermissionSetAssignment', await assignPermissionSets(connection, org, sample.users));
  say('Partner_Role__c', await bringInPartnerRoles(connection, org, sample.users, sample.contacts));
  await bring('products', sample.products);
  await bring('periods', sample.periods);
  await bring(
    'quotas',
    // Where licences ran out, a manager has no user that could have a quota.
    sample.quotas.filter(({ level, subject }) => level !== 'Manager' || org.has('users', subject ?? '')),
  );
  await bring('goals', sample.goals);
  await bring('furtherGoals', sample.furtherGoals);
  await bring('opportunities', sample.opportunities, { onCreate: await auditFields(connection, log) });
  await bring('registrations', sample.registrations);
  await bring('reviews', sample.reviews);
  await bring('commitments', sample.commitments);
  await bring('certifications', sample.certifications);
  await bring('requiredTasks', sample.requiredTasks);
  await bring('activities', sample.activities);

  async function bring<K extends Kind>(
    kind: K,
    records: readonly Organisation[K][number][],
    options?: BringInOptions<Organisation[K][number]>,
  ): Promise<void> {
    say(PLACES[kind].object, await bringIn(connection, org, kind, records, options));
  }

  function say(object: string, { created, changed }: BroughtIn): void {
    log(`${object}: ${created} created, ${changed} changed`);
  }
}

function divide<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
