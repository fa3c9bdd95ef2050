import type { Inspection, Told } from '../../salesforce/inspection.ts';
import type { SalesforceRecord } from '../../salesforce/record.ts';
import {
  assignmentsOf,
  customPermissionGrants,
  GUESTS_PERMISSION_SETS,
  guestsObjects,
  holders,
  holdersOf,
  INTERNAL_ROLES,
  sharingModels,
  SITE_MEMBERS,
  SITES,
  userById,
} from '../../salesforce/sources/setUp.ts';
import type { OrgFacts, UserFact } from '../facts.ts';
import { PERMISSION_SETS, SERVICE_PERMISSION, SHARING_SET } from '../names.ts';
import { idOrNull } from './idOrNull.ts';
import { told } from './told.ts';

type SetUpFacts = Pick<
  OrgFacts,
  | 'seesSetUp'
  | 'lookerName'
  | 'serviceUser'
  | 'serviceSets'
  | 'servicePermission'
  | 'holders'
  | 'roles'
  | 'sharingModels'
  | 'sharingSet'
  | 'sites'
  | 'siteMembers'
  | 'guestSets'
  | 'guestObjects'
>;

/** What the org's set-up has to say. @param service null where only somebody else could sign in */
export async function readSetUp(
  looker: Inspection,
  service: Inspection | null,
  ours: readonly string[],
): Promise<SetUpFacts> {
  const serviceId = await (service === null ? soleServiceUser(looker) : service.userId());
  const lookerId = looker === service ? serviceId : await looker.userId();
  const answers = await looker.query({
    serviceUser: about(serviceId, userById),
    serviceSets: about(serviceId, assignmentsOf),
    servicePermission: about(serviceId, (id) => customPermissionGrants(id, SERVICE_PERMISSION)),
    looker: about(lookerId, userById),
    holders: holders(Object.values(PERMISSION_SETS)),
    roles: INTERNAL_ROLES,
    sharing: sharingModels([...ours, 'Account', 'Opportunity']),
    sites: SITES,
    members: SITE_MEMBERS,
    guestSets: GUESTS_PERMISSION_SETS,
    guestObjects: guestsObjects(ours),
  });
  const found = <Value>(answer: Told<Value>): Told<Value> => (serviceId.known ? answer : serviceId);
  return {
    seesSetUp: answers.looker.known && seesSetUp(answers.looker.value),
    lookerName: answers.looker.known ? nameOf(answers.looker.value) : null,
    serviceUser: found(told(answers.serviceUser, readUser)),
    serviceSets: found(told(answers.serviceSets, (rows) => rows.map(readAssignment))),
    servicePermission: found(told(answers.servicePermission, (rows) => rows.length > 0)),
    holders: told(answers.holders, (rows) => rows.map(readHolder)),
    roles: told(answers.roles, (rows) => rows.map(readRole)),
    sharingModels: told(answers.sharing, (rows) => new Map(rows.map(readSharing))),
    sharingSet: await looker.sharingSet(SHARING_SET),
    sites: told(answers.sites, (rows) => rows.map(readSite)),
    siteMembers: told(answers.members, (rows) =>
      rows.map(({ NetworkId, ParentId }) => ({ siteId: String(NetworkId), parentId: String(ParentId) })),
    ),
    guestSets: told(answers.guestSets, (rows) => rows.map(readGuestSet)),
    guestObjects: told(answers.guestObjects, (rows) => [
      ...new Set(rows.map(({ SobjectType }) => String(SobjectType))),
    ]),
  };
}

/** Whoever holds the service's permission set, where that is one user. */
async function soleServiceUser(looker: Inspection): Promise<Told<string>> {
  const { users } = await looker.query({ users: holdersOf(PERMISSION_SETS.service) });
  if (!users.known) return users;
  const [only] = users.value;
  if (users.value.length === 1) return { known: true, value: String(only?.AssigneeId) };
  return { known: false, because: `${users.value.length} users hold ${PERMISSION_SETS.service}.` };
}

/** A query about nobody finds nobody; its answer is not looked at. */
function about(id: Told<string>, query: (id: string) => string): string {
  return query(id.known ? id.value : '000000000000000AAA');
}

function seesSetUp([user]: readonly SalesforceRecord[]): boolean {
  const profile = user?.Profile as SalesforceRecord | null | undefined;
  return profile?.PermissionsViewSetup === true || profile?.PermissionsModifyAllData === true;
}

function nameOf([user]: readonly SalesforceRecord[]): string | null {
  return user === undefined ? null : String(user.Username);
}

function readUser([user]: readonly SalesforceRecord[]): UserFact {
  const profile = user?.Profile as SalesforceRecord | null | undefined;
  return {
    id: String(user?.Id),
    name: String(user?.Name),
    username: String(user?.Username),
    active: user?.IsActive === true,
    userType: String(user?.UserType),
    profile: String(profile?.Name),
    roleId: idOrNull(user?.UserRoleId),
    profileApiEnabled: profile?.PermissionsApiEnabled === true,
    modifiesAllData: profile?.PermissionsModifyAllData === true,
  };
}

function readAssignment(row: SalesforceRecord) {
  const set = row.PermissionSet as SalesforceRecord;
  return { name: String(set.Name), apiEnabled: set.PermissionsApiEnabled === true };
}

function readHolder({ setName, setId, profileId, profileName, people }: SalesforceRecord) {
  return {
    set: String(setName),
    setId: String(setId),
    profileId: String(profileId),
    profile: String(profileName),
    people: Number(people),
  };
}

function readRole({ Id, Name, ParentRoleId }: SalesforceRecord) {
  return { id: String(Id), name: String(Name), parentId: idOrNull(ParentRoleId) };
}

function readSharing({ QualifiedApiName, InternalSharingModel, ExternalSharingModel }: SalesforceRecord) {
  const models = { internal: String(InternalSharingModel), external: String(ExternalSharingModel) };
  return [String(QualifiedApiName), models] as const;
}

function readSite({ Id, Name, Status, OptionsSelfRegistrationEnabled }: SalesforceRecord) {
  return {
    id: String(Id),
    name: String(Name),
    status: String(Status),
    selfRegistration: OptionsSelfRegistrationEnabled === true,
  };
}

function readGuestSet(row: SalesforceRecord): string {
  const [guest, set] = [row.Assignee as SalesforceRecord, row.PermissionSet as SalesforceRecord];
  return `${String(guest.Name)}: ${String(set.Name)}`;
}
