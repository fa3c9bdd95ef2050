/** A kind of metadata component and where a package keeps it. */
export interface MetadataType {
  readonly type: string;
  readonly folder: string;
  /** Without the dot; null for a bundle, whose files lie in a folder of the component's name. */
  readonly suffix: string | null;
  /** The definition stands beside the content, in `<file>-meta.xml`. */
  readonly metaFile?: boolean;
  /** Components lie in sub-folders, which are part of their names. */
  readonly inFolders?: boolean;
  /** Elements of the file that are components of their own, by element name. */
  readonly children?: Readonly<Record<string, string>>;
}

const OBJECT_CHILDREN = {
  businessProcesses: 'BusinessProcess',
  compactLayouts: 'CompactLayout',
  fields: 'CustomField',
  fieldSets: 'FieldSet',
  indexes: 'Index',
  listViews: 'ListView',
  recordTypes: 'RecordType',
  sharingReasons: 'SharingReason',
  validationRules: 'ValidationRule',
  webLinks: 'WebLink',
};

/** Every type that the small Salesforce takes. What is not here is refused as unknown. */
export const METADATA_TYPES: readonly MetadataType[] = [
  { type: 'CustomObject', folder: 'objects', suffix: 'object', children: OBJECT_CHILDREN },
  { type: 'CustomLabels', folder: 'labels', suffix: 'labels', children: { labels: 'CustomLabel' } },
  { type: 'PermissionSet', folder: 'permissionsets', suffix: 'permissionset' },
  { type: 'PermissionSetGroup', folder: 'permissionsetgroups', suffix: 'permissionsetgroup' },
  { type: 'CustomPermission', folder: 'customPermissions', suffix: 'customPermission' },
  { type: 'CustomTab', folder: 'tabs', suffix: 'tab' },
  { type: 'CustomApplication', folder: 'applications', suffix: 'app' },
  { type: 'Layout', folder: 'layouts', suffix: 'layout' },
  { type: 'FlexiPage', folder: 'flexipages', suffix: 'flexipage' },
  { type: 'QuickAction', folder: 'quickActions', suffix: 'quickAction' },
  { type: 'StandardValueSet', folder: 'standardValueSets', suffix: 'standardValueSet' },
  { type: 'GlobalValueSet', folder: 'globalValueSets', suffix: 'globalValueSet' },
  { type: 'PathAssistant', folder: 'pathAssistants', suffix: 'pathAssistant' },
  { type: 'LightningComponentBundle', folder: 'lwc', suffix: null },
  { type: 'LightningMessageChannel', folder: 'messageChannels', suffix: 'messageChannel' },
  { type: 'StaticResource', folder: 'staticresources', suffix: 'resource', metaFile: true },
  { type: 'Role', folder: 'roles', suffix: 'role' },
  { type: 'Queue', folder: 'queues', suffix: 'queue' },
  { type: 'Group', folder: 'groups', suffix: 'group' },
  { type: 'SharingRules', folder: 'sharingRules', suffix: 'sharingRules' },
  { type: 'SharingSet', folder: 'sharingSets', suffix: 'sharingSet' },
  { type: 'CustomMetadata', folder: 'customMetadata', suffix: 'md' },
  { type: 'ReportType', folder: 'reportTypes', suffix: 'reportType' },
  { type: 'Report', folder: 'reports', suffix: 'report', inFolders: true },
  { type: 'Dashboard', folder: 'dashboards', suffix: 'dashboard', inFolders: true },
  { type: 'NotificationTypeConfig', folder: 'notificationtypes', suffix: 'notiftype' },
  { type: 'PlatformEventChannel', folder: 'platformEventChannels', suffix: 'platformEventChannel' },
  {
    type: 'PlatformEventChannelMember',
    folder: 'platformEventChannelMembers',
    suffix: 'platformEventChannelMember',
  },
  { type: 'RemoteSiteSetting', folder: 'remoteSiteSettings', suffix: 'remoteSite' },
  { type: 'CspTrustedSite', folder: 'cspTrustedSites', suffix: 'cspTrustedSite' },
  { type: 'NamedCredential', folder: 'namedCredentials', suffix: 'namedCredential' },
  { type: 'ExternalCredential', folder: 'externalCredentials', suffix: 'externalCredential' },
  {
    type: 'ExternalServiceRegistration',
    folder: 'externalServiceRegistrations',
    suffix: 'externalServiceRegistration',
  },
  { type: 'ExternalClientApplication', folder: 'externalClientApps', suffix: 'eca' },
  { type: 'Flow', folder: 'flows', suffix: 'flow' },
  { type: 'Network', folder: 'networks', suffix: 'network' },
  { type: 'CustomSite', folder: 'sites', suffix: 'site' },
  { type: 'Profile', folder: 'profiles', suffix: 'profile' },
];

/** The type that a file of a package belongs to; null when the folder is unknown. */
export function typeOfPath(path: string): MetadataType | null {
  const folder = path.slice(0, path.indexOf('/'));
  return METADATA_TYPES.find((type) => type.folder === folder) ?? null;
}

/** The type with that name, a child's parent type included; null when there is none. */
export function findMetadataType(name: string): { type: MetadataType; element: string | null } | null {
  for (const type of METADATA_TYPES) {
    if (type.type === name) return { type, element: null };
    for (const [element, child] of Object.entries(type.children ?? {})) {
      if (child === name) return { type, element };
    }
  }
  return null;
}
