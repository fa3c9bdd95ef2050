import { checkbox, integer, lookup, picklist, readOnly, text } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const SHARING_MODELS = [
  'Private',
  'Read',
  'ReadSelect',
  'ReadWrite',
  'ReadWriteTransfer',
  'FullAccess',
  'ControlledByParent',
];

/** One row an object that the org has, with who sees the records that nobody shared. */
export const entityDefinition = standardObject('EntityDefinition', { keyPrefix: '4ie', writable: false }, [
  text('DurableId', 255, readOnly),
  text('QualifiedApiName', 70, { ...readOnly, isName: true }),
  text('DeveloperName', 40, readOnly),
  text('NamespacePrefix', 15, readOnly),
  text('Label', 40, readOnly),
  text('KeyPrefix', 3, readOnly),
  picklist('InternalSharingModel', SHARING_MODELS, readOnly),
  picklist('ExternalSharingModel', SHARING_MODELS, readOnly),
]);

export const objectPermissions = standardObject('ObjectPermissions', { keyPrefix: '110' }, [
  lookup('ParentId', 'PermissionSet', {
    required: true,
    updateable: false,
    childRelationshipName: 'ObjectPerms',
    onParentDelete: 'cascade',
  }),
  text('SobjectType', 40, { required: true, updateable: false, label: 'SObject Type Name' }),
  checkbox('PermissionsCreate', { label: 'Create Records' }),
  checkbox('PermissionsRead', { label: 'Read Records' }),
  checkbox('PermissionsEdit', { label: 'Edit Records' }),
  checkbox('PermissionsDelete', { label: 'Delete Records' }),
  checkbox('PermissionsViewAllRecords', { label: 'View All Records' }),
  checkbox('PermissionsModifyAllRecords', { label: 'Modify All Records' }),
]);

export const customPermission = standardObject('CustomPermission', { keyPrefix: '0CP', writable: false }, [
  text('DeveloperName', 80, { isName: true, required: true, label: 'Name' }),
  text('MasterLabel', 80, { required: true, label: 'Custom Permission' }),
  text('NamespacePrefix', 15, readOnly),
  text('Description', 255),
  checkbox('IsProtected', readOnly),
]);

/** Which permission set gives which custom permission; Apex and Visualforce are not there. */
export const setupEntityAccess = standardObject('SetupEntityAccess', { keyPrefix: '0J0' }, [
  lookup('ParentId', 'PermissionSet', {
    required: true,
    updateable: false,
    childRelationshipName: 'SetupEntityAccessItems',
    onParentDelete: 'cascade',
  }),
  lookup('SetupEntityId', 'CustomPermission', { required: true, updateable: false }),
  picklist('SetupEntityType', ['CustomPermission'], readOnly),
]);

/** A site of digital experiences: made in Setup or by a deploy, changed through the API. */
export const network = standardObject('Network', { keyPrefix: '0DB', deletable: false }, [
  text('Name', 255, { isName: true, required: true, updateable: false }),
  text('Description', 255),
  text('UrlPathPrefix', 255, { updateable: false }),
  picklist('Status', ['*UnderConstruction', 'Live', 'DownForMaintenance'], { restricted: true }),
  checkbox('OptionsSelfRegistrationEnabled', { label: 'Allow external users to self-register' }),
  checkbox('OptionsGuestFileAccessEnabled', { label: 'Let guest users view asset files' }),
  integer('MaxFileSizeKb'),
]);

/** Everybody with the profile or permission set is a member of the site. */
export const networkMemberGroup = standardObject(
  'NetworkMemberGroup',
  { keyPrefix: '0DL', deletable: false },
  [
    lookup('NetworkId', 'Network', {
      required: true,
      updateable: false,
      childRelationshipName: 'NetworkMemberGroups',
    }),
    lookup('ParentId', ['PermissionSet', 'Profile'], { required: true, updateable: false }),
    picklist('AssignmentStatus', ['*Added', 'WaitingForAdd', 'WaitingForRemove'], { restricted: true }),
  ],
);
