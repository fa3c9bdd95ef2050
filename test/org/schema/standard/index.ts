import type { ObjectDefinition } from '../definition.ts';
import { account } from './account.ts';
import { event, task } from './activities.ts';
import { contact } from './contact.ts';
import { contentDocument, contentDocumentLink, contentVersion } from './files.ts';
import { opportunity } from './opportunity.ts';
import { opportunityStage } from './opportunityStage.ts';
import { fiscalYearSettings, organization, period, product, scratchOrgInfo } from './organisation.ts';
import { permissionSet, permissionSetAssignment, profile, user, userRole } from './people.ts';
import {
  customPermission,
  entityDefinition,
  network,
  networkMemberGroup,
  objectPermissions,
  setupEntityAccess,
} from './setup.ts';

const STANDARD_OBJECTS = [
  organization,
  user,
  userRole,
  profile,
  permissionSet,
  permissionSetAssignment,
  account,
  contact,
  opportunity,
  opportunityStage,
  product,
  task,
  event,
  contentDocument,
  contentVersion,
  contentDocumentLink,
  scratchOrgInfo,
  fiscalYearSettings,
  period,
  entityDefinition,
  objectPermissions,
  customPermission,
  setupEntityAccess,
  network,
  networkMemberGroup,
];

/** Fresh copies, since deploying custom fields changes them. */
export function standardObjects(): ObjectDefinition[] {
  return structuredClone(STANDARD_OBJECTS);
}
