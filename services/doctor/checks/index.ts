import type { Check } from '../check.ts';
import { fields, objects, rights } from './deployed.ts';
import { managers, opsAdmin, partnerUsers } from './people.ts';
import {
  approvalRules,
  calendar,
  capabilities,
  currency,
  fieldMapping,
  goals,
  marketingTemplate,
  partners,
  planTemplate,
  stages,
} from './records.ts';
import {
  apiBudget,
  apiKeys,
  files,
  firstSync,
  linkKey,
  oneSchedule,
  partnerRoles,
  redis,
  schedule,
} from './running.ts';
import { serviceRole } from './serviceRole.ts';
import { accountSharing, guests, sharingDefaults, sharingSet, sharingSetProfiles } from './sharing.ts';
import {
  apiEnabled,
  apiVersion,
  clock,
  configuration,
  login,
  servicePermissions,
  serviceUser,
} from './signingIn.ts';
import { experiences, selfRegistration, site, siteMembers } from './site.ts';

/** Every check by the name that the guide gives it, in the guide's order. */
export const CHECKS: Readonly<Record<string, Check>> = {
  experiences,
  'account-sharing': accountSharing,
  objects,
  fields,
  'sharing-defaults': sharingDefaults,
  'sharing-set': sharingSet,
  'service-user': serviceUser,
  'service-role': serviceRole,
  'service-permissions': servicePermissions,
  'api-enabled': apiEnabled,
  login,
  'api-version': apiVersion,
  clock,
  rights,
  managers,
  'ops-admin': opsAdmin,
  'partner-users': partnerUsers,
  'sharing-set-profiles': sharingSetProfiles,
  'field-mapping': fieldMapping,
  stages,
  currency,
  capabilities,
  'plan-template': planTemplate,
  'marketing-template': marketingTemplate,
  calendar,
  partners,
  goals,
  'approval-rules': approvalRules,
  site,
  'site-members': siteMembers,
  'self-registration': selfRegistration,
  guests,
  configuration,
  redis,
  'api-keys': apiKeys,
  'partner-roles': partnerRoles,
  'link-key': linkKey,
  'api-budget': apiBudget,
  'first-sync': firstSync,
  schedule,
  'one-schedule': oneSchedule,
  files,
};
