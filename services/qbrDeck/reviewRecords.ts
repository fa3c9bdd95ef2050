import type { QbrDeckData } from '../deck/qbrDeckData.ts';
import type { Period } from '../domain/period.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { lookupName } from '../salesforce/lookupName.ts';
import { account } from '../salesforce/records/account.ts';
import { operatingPeriod, readPeriod } from '../salesforce/records/operatingPeriod.ts';
import { partnerAction } from '../salesforce/records/partnerAction.ts';
import { partnerGoal } from '../salesforce/records/partnerGoal.ts';
import { partnerPerformance } from '../salesforce/records/partnerPerformance.ts';
import type { PartnerPerformanceRecord } from '../salesforce/records/partnerPerformance.ts';
import { qbr } from '../salesforce/records/qbr.ts';
import { userRole } from '../salesforce/records/userRole.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import { ORGANIZATION, readOrganization } from '../salesforce/sources/organization.ts';
import { readStage, STAGES } from '../salesforce/sources/stages.ts';
import type { Stage } from '../salesforce/sources/stages.ts';

/** What a partner's records say around a review, deals apart. */
export interface ReviewRecords {
  /** Null when there is no such account. */
  readonly partner: { id: string; name: string; managerName: string; regionName: string | null } | null;
  /** The manager's, as "en-US". */
  readonly locale: string;
  readonly company: string;
  readonly timeZone: string;
  readonly performances: readonly PartnerPerformanceRecord[];
  readonly periods: readonly Period[];
  readonly goals: readonly (ReturnType<typeof partnerGoal.read> & { readonly id: string })[];
  readonly reviews: readonly ReturnType<typeof qbr.read>[];
  readonly actions: readonly (QbrDeckData['commitments'][number] & { readonly qbrId: string | null })[];
  readonly stages: readonly Stage[];
}

const partnerAccount = account.pick('id', 'name', 'managerId', 'managerName');
const ownerRole = 'Owner.UserRoleId';
const ownerLocale = 'Owner.LocaleSidKey';
const ownerOfAction = lookupName(partnerAction.fields.responsibleId)!;

/** Nine queries in two calls. */
export async function readReviewRecords(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  partnerId: string,
): Promise<ReviewRecords> {
  const ofPartner = (codec: { object: string; select: readonly string[]; fields: { partnerId: string } }) =>
    soql`SELECT ${identifiers(codec.select)} FROM ${identifier(codec.object)} WHERE ${identifier(codec.fields.partnerId)} = ${partnerId}`;
  const ownPeriods = identifier(operatingPeriod.fields.partnerId);
  const [accounts, performances, periods, goals, reviews, actions, roles, organizations, stages] =
    (await salesforce.queryTogether([
      soql`SELECT ${identifiers([...partnerAccount.select, ownerRole, ownerLocale])} FROM Account WHERE Id = ${partnerId}`,
      ofPartner(partnerPerformance),
      soql`SELECT ${identifiers(operatingPeriod.select)} FROM ${identifier(operatingPeriod.object)} WHERE ${ownPeriods} = null OR ${ownPeriods} = ${partnerId}`,
      ofPartner(partnerGoal),
      ofPartner(qbr),
      ofPartner({ ...partnerAction, select: [...partnerAction.select, ownerOfAction] }),
      soql`SELECT ${identifiers(userRole.select)} FROM UserRole`,
      ORGANIZATION.replace('SELECT Id,', 'SELECT Id, Name,'),
      STAGES,
    ])) as Nine<SalesforceRecord[]>;

  const [found] = accounts;
  const [organization] = organizations;
  return {
    partner:
      found === undefined
        ? null
        : readPartner(
            found,
            roles.map((role) => userRole.read(role)),
          ),
    locale: localeOf(found && at(found, ownerLocale)),
    company: organization ? String(organization.Name) : '',
    timeZone: organization ? readOrganization(organization).timeZone : 'GMT',
    performances: performances.map((one) => partnerPerformance.fromRecord(one)),
    periods: periods.map(readPeriod),
    // What sellers take on is a share of the same goal.
    goals: goals.map((one) => partnerGoal.read(one)).filter(({ sellerId }) => sellerId === null),
    reviews: reviews.map((one) => qbr.read(one)),
    actions: actions.map(readAction),
    stages: stages.map(readStage),
  };
}

type Nine<Item> = [Item, Item, Item, Item, Item, Item, Item, Item, Item];

/** The region is the role above the manager's. */
function readPartner(record: SalesforceRecord, roles: readonly ReturnType<typeof userRole.read>[]) {
  const { id, name, managerName } = partnerAccount.read(record);
  const role = roles.find((one) => one.id === at(record, ownerRole));
  const region = roles.find((one) => one.id === role?.parentRoleId);
  return { id, name, managerName, regionName: region?.name ?? null };
}

function readAction(record: SalesforceRecord): ReviewRecords['actions'][number] {
  const { subject, side, status, measure, doneOn, dueDate, qbrId, responsibleName } =
    partnerAction.read(record);
  const owner = at(record, ownerOfAction);
  return {
    ...{ subject, side, status, measure, doneOn, qbrId },
    due: dueDate,
    owner: responsibleName ?? (typeof owner === 'string' ? owner : null),
  };
}

function at(record: SalesforceRecord, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value ? (value as SalesforceRecord)[name] : value), record);
}

/** Salesforce writes "de_DE" and, in older organisations, "de_DE_EURO". */
function localeOf(key: unknown): string {
  return typeof key === 'string' && key !== '' ? key.split('_').slice(0, 2).join('-') : 'en-US';
}
