/** API names of what the deployable folders bring and people assign. */
export const PERMISSION_SETS = {
  service: 'Cadence_Integration',
  manager: 'Cadence_Channel_Account_Manager',
  opsAdmin: 'Cadence_Ops_Admin',
  partner: 'Cadence_Partner_User',
} as const;

/** Lets the service put into effect which partner user may do what. */
export const ASSIGNS_ROLES = 'Cadence_Integration_Assigns_Roles';

export const SERVICE_PERMISSION = 'Cadence_Service';

export const SHARING_SET = 'Cadence_Partner';

export const SITE = 'Cadence Partners';
