import { flag, id, text } from '../records/fieldCodecs.ts';
import { partnerRole } from '../records/partnerRole.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { identifier, identifiers, soql } from '../soql.ts';

/** A role that somebody is to be given or to lose. */
export const waitingRole = recordCodec('Partner_Role__c', {
  ...partnerRole.pick('id', 'partnerId', 'contactId', 'role', 'state').table,
  employerId: readOnly('Contact__r.AccountId', id.nullable()),
});
export type WaitingRole = ReturnType<typeof waitingRole.read>;

/** What is asked for and needs no agreement any more, and what is to end. */
export const WAITING_ROLES = soql`SELECT ${identifiers(waitingRole.select)} FROM ${identifier(waitingRole.object)}
  WHERE State__c = 'Ending' OR (State__c = 'Asked' AND (Role__c IN ('Marketer', 'Seller') OR Agreed_At__c != null)) ORDER BY Id LIMIT 200`;

export const partnerUser = recordCodec('User', {
  id: readOnly('Id', id),
  contactId: readOnly('ContactId', id),
  isActive: readOnly('IsActive', flag),
});

export const assignment = recordCodec('PermissionSetAssignment', {
  id: readOnly('Id', id),
  userId: readOnly('AssigneeId', id),
  setName: readOnly('PermissionSet.Name', text),
  contactId: readOnly('Assignee.ContactId', id),
});

/** The users of these contacts, the sets of these names, and who of the users has which: one call. */
export function assignmentQueries(contactIds: readonly string[], setNames: readonly string[]): string[] {
  return [
    soql`SELECT ${identifiers(partnerUser.select)} FROM User WHERE ContactId IN ${contactIds} ORDER BY Id`,
    soql`SELECT Id, Name FROM PermissionSet WHERE Name IN ${setNames}`,
    soql`SELECT ${identifiers(assignment.select)} FROM PermissionSetAssignment WHERE Assignee.ContactId IN ${contactIds} AND PermissionSet.Name IN ${setNames}`,
  ];
}
