import { Rejected } from '../errors.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { SalesforceError } from '../salesforce/errors.ts';
import type { WaitingRole } from '../salesforce/sources/roleWork.ts';
import type { Assignments } from './assignments.ts';

/** Codes that say: the user of the service may not assign permission sets at all. */
const NO_RIGHT = new Set([
  'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
  'INSUFFICIENT_ACCESS',
  'INSUFFICIENT_ACCESS_OR_READONLY',
]);

/**
 * Assigns the role's permission set, where it is not assigned yet.
 * @returns null, or in plain words why the person cannot have the role
 * @throws Rejected when the service may give nobody a role
 */
export async function giveRole(
  salesforce: Pick<SalesforceClient, 'create'>,
  assignments: Assignments,
  role: WaitingRole,
): Promise<string | null> {
  if (role.employerId !== role.partnerId) return 'This person does not work for the partner any more.';
  const userId = assignments.userOf(role.contactId);
  if (userId === null)
    return 'This person cannot log in yet. Have a login made for the contact, then ask again.';
  if (assignments.of(role).length > 0) return null;
  try {
    const fields = { AssigneeId: userId, PermissionSetId: assignments.setOf(role.role) };
    await salesforce.create('PermissionSetAssignment', fields);
    return null;
  } catch (error) {
    // Somebody else has just assigned it.
    if (!(error instanceof SalesforceError) || error.code === 'DUPLICATE_VALUE') return ifKnown(error);
    if (NO_RIGHT.has(error.code)) throw mayNotAssign(error);
    return `Salesforce did not allow it: ${error.message}`;
  }
}

/**
 * Takes the role's permission set away.
 * @throws Rejected when the service may take no role away
 */
export async function endRole(
  salesforce: Pick<SalesforceClient, 'remove'>,
  assignments: Assignments,
  role: WaitingRole,
): Promise<void> {
  for (const id of assignments.of(role)) {
    await salesforce.remove('PermissionSetAssignment', id).catch((error: unknown) => {
      throw error instanceof SalesforceError ? mayNotAssign(error) : error;
    });
  }
}

function ifKnown(error: unknown): null {
  if (error instanceof SalesforceError) return null;
  throw error;
}

function mayNotAssign(cause: SalesforceError): Rejected {
  return new Rejected(
    'The user of the service may not assign permission sets.',
    'Assign the permission set Cadence Integration Assigns Roles to it, or set PARTNER_ROLES=by-hand.',
    { cause },
  );
}
