import { addWorkingDays } from '../domain/workingDays.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { dealRegistration } from '../salesforce/records/dealRegistration.ts';
import { registrationMatch } from '../salesforce/records/registrationMatch.ts';
import {
  HELD_REGISTRATIONS,
  openDeals,
  readHeldRegistration,
  readOpenDeal,
} from '../salesforce/sources/comparableDeals.ts';
import type { PlannedRegistration } from '../salesforce/sources/planWork.ts';
import { identifier, soql } from '../salesforce/soql.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import type { Failures } from './failures.ts';
import { presentField } from './presentField.ts';
import { compareWith, type SimilarDeal } from './similarDeals.ts';

export interface CheckDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly dayOf: DayOf;
  readonly now: Date;
  readonly failures: Failures;
}

/** Who registers hears what was decided within these. */
const WORKING_DAYS_TO_ANSWER = 2;

/**
 * Compares new registrations with registered deals and open opportunities, and says by when their partners hear back.
 * What they resemble is written first and the answer last, so that an interrupted check is made again in full. What
 * is similar is for the vendor to see; a partner learns only that somebody is looking.
 * @returns how many registrations were checked
 */
export async function checkRegistrations(
  { salesforce, mapping, dayOf, now, failures }: CheckDeps,
  registrations: readonly PlannedRegistration[],
): Promise<number> {
  if (registrations.length === 0) return 0;
  const product = await presentField(salesforce, mapping.opportunity.product);
  const comparison = compareWith(registrations.map(comparable));
  const openDeal = readOpenDeal(product);
  await salesforce.readTogether([
    {
      soql: HELD_REGISTRATIONS,
      onRow: (row) => comparison.see({ kind: 'registered', ...readHeldRegistration(row) }),
    },
    { soql: openDeals(product), onRow: (row) => comparison.see({ kind: 'open', ...openDeal(row) }) },
  ]);

  const found = registrations.flatMap(({ id }) =>
    comparison.similarTo(id).map((similar) => ({ id, similar, key: `${id}:${similar.deal.id}` })),
  );
  const refused = await writeMatches(salesforce, found, failures);
  const checked = registrations.filter(({ id }) => !refused.has(id));
  const results = failures.note(
    dealRegistration.object,
    await salesforce.upsert(
      dealRegistration.object,
      'Id',
      checked.map(({ id, submittedAt }) => ({
        Id: id,
        ...dealRegistration.write({
          checkStatus: comparison.similarTo(id).length > 0 ? 'similar' : 'clear',
          checkedAt: now,
          answerBy: addWorkingDays(dayOf((submittedAt ?? now).getTime()), WORKING_DAYS_TO_ANSWER),
        }),
      })),
    ),
  );
  return results.filter(({ error }) => !error).length;
}

function comparable(registration: PlannedRegistration) {
  const { id, dealId, dealAccountId, plannedAccountId, product, productKey } = registration;
  return {
    id,
    kind: 'registered' as const,
    accountIds: [dealAccountId, plannedAccountId].filter((each) => each !== null),
    name: registration.customerName,
    domain: registration.customerDomain,
    country: registration.customerCountry,
    products: [product, productKey].flatMap((each) => (each ? [each] : [])),
    excluded: dealId === null ? [] : [dealId],
  };
}

interface Found {
  readonly id: string;
  readonly key: string;
  readonly similar: SimilarDeal;
}

/** A match names its registration once, when it is made. @returns registrations of which one was refused */
async function writeMatches(
  salesforce: SalesforceClient,
  found: readonly Found[],
  failures: Failures,
): Promise<ReadonlySet<string>> {
  if (found.length === 0) return new Set();
  const { object, fields } = registrationMatch;
  const ids = [...new Set(found.map(({ id }) => id))];
  const present = await salesforce.query(
    soql`SELECT ${identifier(fields.key)} FROM ${identifier(object)} WHERE ${identifier(fields.registrationId)} IN ${ids}`,
  );
  const known = new Set(present.map((record) => record[fields.key]));
  const records = found.map(({ id, key, similar: { deal, strength, why } }) =>
    registrationMatch.write({
      key,
      ...(known.has(key) ? {} : { registrationId: id }),
      kind: deal.kind,
      ...(deal.kind === 'open' ? { opportunityId: deal.id } : { otherRegistrationId: deal.id }),
      why,
      strength,
    }),
  );
  const results = failures.note(object, await salesforce.upsert(object, fields.key, records));
  return new Set(results.flatMap(({ error }, index) => (error ? [found[index]!.id] : [])));
}
