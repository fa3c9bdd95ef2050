import { Rejected } from '../errors.ts';
import type { ChannelProgram } from '../domain/channelProgram.ts';
import type { Currencies, CurrencySetup } from '../domain/currency/currencies.ts';
import type { Cents } from '../domain/money.ts';
import { acceptedQuotas } from '../domain/goalCascade.ts';
import type { MetricSetting } from '../domain/partnerSettings.ts';
import type { Period } from '../domain/period.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import type { OwnerToBe } from '../salesforce/record.ts';
import { misplacedQuotas, readQuota } from '../salesforce/records/channelGoal.ts';
import { readMetricSetting } from '../salesforce/records/metricSetting.ts';
import { operatingPeriod, readPeriod } from '../salesforce/records/operatingPeriod.ts';
import { syncFailure } from '../salesforce/records/syncFailure.ts';
import { userRole } from '../salesforce/records/userRole.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import { ACCEPTED_QUOTAS, METRIC_SETTINGS } from '../salesforce/sources/configuration.ts';
import { ORGANIZATION, readOrganization, type Organization } from '../salesforce/sources/organization.ts';
import { currencyQueries, readCurrencies } from '../salesforce/sources/currencies.ts';
import { PROGRAMS, readPrograms } from '../salesforce/sources/programs.ts';
import { readStage, STAGES, type Stage } from '../salesforce/sources/stages.ts';
import { zonedDays, type DayOf } from './zonedDay.ts';

/** What every sync reads whole, in two calls: it is little, and everything else is read by it. */
export interface SyncContext {
  readonly organization: Organization;
  readonly dayOf: DayOf;
  readonly periods: readonly Period[];
  readonly stages: readonly Stage[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly openFailures: readonly OpenFailure[];
  /** Active programs by id. */
  readonly programs: ReadonlyMap<string, ChannelProgram>;
  /** Programs whose goals are in a currency that they name, by id. */
  readonly programCurrencies: ReadonlyMap<string, string>;
  readonly currencySetup: CurrencySetup;
  /** Null where the organisation has one. */
  readonly currencies: Currencies | null;
  readonly settingRecords: readonly MetricSetting[];
  /** By `quotaKey`. */
  readonly quotas: ReadonlyMap<string, Cents>;
  /** Quotas of managers that belong to somebody else, who is the only one to see them until they are given over. */
  readonly misplacedQuotas: readonly OwnerToBe[];
}

/** A place in the role hierarchy. */
export type Role = ReturnType<typeof userRole.read>;

/** A record that an earlier run could not write, and that is still waiting. */
export type OpenFailure = ReturnType<typeof openFailure.read>;

const openFailure = syncFailure.pick('key', 'object', 'recordKey', 'attempts');

const QUERIES = [
  ORGANIZATION,
  soql`SELECT ${identifiers(operatingPeriod.select)} FROM ${identifier(operatingPeriod.object)} ORDER BY Id`,
  STAGES,
  soql`SELECT ${identifiers(userRole.select)} FROM ${identifier(userRole.object)} ORDER BY Id`,
  soql`SELECT ${identifiers(openFailure.select)} FROM ${identifier(syncFailure.object)} WHERE ${identifier(syncFailure.fields.status)} = 'Open'`,
  PROGRAMS,
  METRIC_SETTINGS,
  ACCEPTED_QUOTAS,
];

/** @throws Rejected when a period, a role or another of these records cannot be understood, naming it */
export async function readSyncContext(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  currencySetup: CurrencySetup,
): Promise<SyncContext> {
  const answers = await salesforce.queryTogether([...QUERIES, ...currencyQueries(currencySetup)]);
  const [organizations = [], periods = [], stages = [], roles = [], failures = []] = answers;
  const [programs = [], settings = [], quotas = [], ...currencies] = answers.slice(5);
  const { active, currencies: programCurrencies } = readPrograms(programs);
  const organization = organizations.map(readOrganization)[0];
  if (organization === undefined) {
    throw new Rejected(
      'The integration user cannot read the organisation itself.',
      'Assign it the permission set Cadence Integration.',
    );
  }
  return {
    organization,
    dayOf: zonedDays(organization.timeZone),
    periods: periods.map(readPeriod),
    stages: stages.map(readStage),
    roles: new Map(roles.map((record) => [String(record.Id), userRole.read(record)])),
    openFailures: failures.map((record) => openFailure.read(record)),
    programs: active,
    programCurrencies,
    currencySetup,
    currencies: readCurrencies(currencySetup, currencies),
    settingRecords: settings.map(readMetricSetting),
    quotas: acceptedQuotas(quotas.map(readQuota)),
    misplacedQuotas: misplacedQuotas(quotas),
  };
}
