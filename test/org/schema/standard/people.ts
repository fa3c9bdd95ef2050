import { checkbox, datetime, email, lookup, phone, picklist, readOnly, text } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const TIME_ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Chicago',
  'Europe/London',
  'Europe/Berlin',
  'GMT',
];

export const user = standardObject('User', { keyPrefix: '005', deletable: false }, [
  text('Username', 80, { required: true, unique: true }),
  text('LastName', 80, { required: true }),
  text('FirstName', 40),
  text('Name', 121, { ...readOnly, isName: true, label: 'Full Name' }),
  text('CompanyName', 80),
  text('Title', 80),
  text('Department', 80),
  email('Email', { length: 128, required: true }),
  text('Alias', 8, { required: true }),
  text('CommunityNickname', 40, { label: 'Nickname' }),
  checkbox('IsActive', { defaultFormula: 'true', label: 'Active' }),
  lookup('UserRoleId', 'UserRole', { label: 'Role ID', childRelationshipName: 'Users' }),
  lookup('ProfileId', 'Profile', { childRelationshipName: 'Users', required: true }),
  picklist('UserType', ['*Standard', 'PowerPartner', 'PowerCustomerSuccess', 'CsnOnly', 'Guest'], readOnly),
  lookup('ManagerId', 'User', { childRelationshipName: 'ManagedUsers' }),
  lookup('ContactId', 'Contact', { updateable: false }),
  lookup('AccountId', 'Account', readOnly),
  picklist('TimeZoneSidKey', TIME_ZONES, { required: true, restricted: true, label: 'Time Zone' }),
  picklist('LocaleSidKey', ['en_US', 'en_GB', 'de_DE'], {
    required: true,
    restricted: true,
    label: 'Locale',
  }),
  picklist('LanguageLocaleKey', ['en_US', 'de'], { required: true, restricted: true, label: 'Language' }),
  picklist('EmailEncodingKey', ['UTF-8', 'ISO-8859-1'], { required: true, restricted: true }),
  text('FederationIdentifier', 512, { label: 'SAML Federation ID' }),
  phone('Phone'),
  datetime('LastLoginDate', readOnly),
]);

export const userRole = standardObject('UserRole', { keyPrefix: '00E', label: 'Role' }, [
  text('Name', 80, { isName: true, required: true }),
  lookup('ParentRoleId', 'UserRole', { childRelationshipName: 'Roles', onParentDelete: 'restrict' }),
  text('DeveloperName', 80),
  text('RollupDescription', 80),
  picklist('OpportunityAccessForAccountOwner', ['None', 'Read', '*Edit'], { required: true }),
  picklist('PortalType', ['*None', 'CustomerPortal', 'Partner'], readOnly),
]);

export const profile = standardObject('Profile', { keyPrefix: '00e', writable: false }, [
  text('Name', 255, { isName: true, required: true }),
  picklist('UserType', ['*Standard', 'PowerPartner', 'PowerCustomerSuccess', 'CsnOnly', 'Guest'], readOnly),
  text('Description', 255),
  checkbox('PermissionsApiEnabled', { ...readOnly, label: 'API Enabled' }),
  checkbox('PermissionsModifyAllData', { ...readOnly, label: 'Modify All Data' }),
  checkbox('PermissionsViewSetup', { ...readOnly, label: 'View Setup and Configuration' }),
]);

export const permissionSet = standardObject('PermissionSet', { keyPrefix: '0PS' }, [
  text('Name', 80, { isName: true, required: true }),
  text('Label', 80, { required: true, label: 'Permission Set Label' }),
  text('Description', 255),
  lookup('ProfileId', 'Profile', readOnly),
  checkbox('IsOwnedByProfile', readOnly),
  checkbox('IsCustom', { ...readOnly, defaultFormula: 'true' }),
  checkbox('PermissionsApiEnabled', { label: 'API Enabled' }),
]);

export const permissionSetAssignment = standardObject('PermissionSetAssignment', { keyPrefix: '0Pa' }, [
  lookup('PermissionSetId', 'PermissionSet', {
    required: true,
    updateable: false,
    childRelationshipName: 'Assignments',
    onParentDelete: 'cascade',
  }),
  lookup('AssigneeId', 'User', {
    required: true,
    updateable: false,
    childRelationshipName: 'PermissionSetAssignments',
    onParentDelete: 'cascade',
  }),
  checkbox('IsActive', { ...readOnly, defaultFormula: 'true' }),
]);
