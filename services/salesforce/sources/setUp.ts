import { identifiers, soql } from '../soql.ts';

/** What is asked of an org's set-up. Most of it only an administrator is told. */

/** The user with the profile's permissions that matter. */
export function userById(id: string): string {
  return soql`SELECT Id, Name, Username, IsActive, UserType, UserRoleId, UserRole.Name, ProfileId, Profile.Name, Profile.PermissionsApiEnabled, Profile.PermissionsModifyAllData, Profile.PermissionsViewSetup FROM User WHERE Id = ${id}`;
}

/** Permission sets of a user, those of the profile among them. */
export function assignmentsOf(userId: string): string {
  return soql`SELECT PermissionSet.Name, PermissionSet.PermissionsApiEnabled FROM PermissionSetAssignment WHERE AssigneeId = ${userId}`;
}

/** Who holds permission sets, by profile. */
export function holders(permissionSets: readonly string[]): string {
  return soql`SELECT PermissionSet.Name setName, PermissionSetId setId, Assignee.ProfileId profileId, Assignee.Profile.Name profileName, COUNT(Id) people FROM PermissionSetAssignment WHERE PermissionSet.Name IN ${permissionSets} AND Assignee.IsActive = true GROUP BY PermissionSet.Name, PermissionSetId, Assignee.ProfileId, Assignee.Profile.Name`;
}

export function holdersOf(permissionSet: string): string {
  return soql`SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.Name = ${permissionSet} AND Assignee.IsActive = true`;
}

/** Roles inside the company: every partner account brings three of its own. */
export const INTERNAL_ROLES = soql`SELECT Id, Name, ParentRoleId FROM UserRole WHERE PortalType = 'None'`;

export function sharingModels(objects: readonly string[]): string {
  return soql`SELECT ${identifiers(['QualifiedApiName', 'InternalSharingModel', 'ExternalSharingModel'])} FROM EntityDefinition WHERE QualifiedApiName IN ${objects}`;
}

export const SITES = soql`SELECT Id, Name, Status, OptionsSelfRegistrationEnabled FROM Network`;

export const SITE_MEMBERS = soql`SELECT NetworkId, ParentId FROM NetworkMemberGroup WHERE AssignmentStatus = 'Added'`;

export const GUESTS_PERMISSION_SETS = soql`SELECT Assignee.Name, PermissionSet.Name FROM PermissionSetAssignment WHERE Assignee.UserType = 'Guest' AND Assignee.IsActive = true AND PermissionSet.IsOwnedByProfile = false`;

/** What users without a login may read of these objects, through profile or permission set. */
export function guestsObjects(objects: readonly string[]): string {
  return soql`SELECT SobjectType FROM ObjectPermissions WHERE PermissionsRead = true AND SobjectType IN ${objects} AND ParentId IN (SELECT PermissionSetId FROM PermissionSetAssignment WHERE Assignee.UserType = 'Guest' AND Assignee.IsActive = true)`;
}

/** Whether a permission set of the user gives the custom permission. */
export function customPermissionGrants(userId: string, permission: string): string {
  return soql`SELECT Id FROM SetupEntityAccess WHERE SetupEntityId IN (SELECT Id FROM CustomPermission WHERE DeveloperName = ${permission}) AND ParentId IN (SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = ${userId})`;
}
