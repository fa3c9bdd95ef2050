import type { Connection } from 'jsforce';
import { managerOf } from '../rules/managerOf.ts';
import type { Contact, User } from '../rules/organisation.ts';
import type { BroughtIn } from './bringIn.ts';
import { rows, textOf } from './rows.ts';
import type { SampleInOrg } from './sampleInOrg.ts';
import { createRecords, mustBeTaken } from './writeRecords.ts';

/** Writes down who does what at each partner, as far as the org has the user: the roles that they have already. */
export async function bringInPartnerRoles(
  connection: Connection,
  org: SampleInOrg,
  users: readonly User[],
  contacts: readonly Contact[],
): Promise<BroughtIn> {
  const known = await rows(connection, 'SELECT Role_Key__c FROM Partner_Role__c');
  const present = new Set(known.map((row) => textOf(row, 'Role_Key__c')));
  const partnerOf = new Map(contacts.map(({ key, account }) => [key, account]));
  const wanted = users
    .filter(({ key }) => org.has('users', key))
    .flatMap(({ atPartner }) => {
      if (!atPartner) return [];
      const partner = partnerOf.get(atPartner.contact)!;
      const manager = managerOf(partner);
      const contact = org.idOf('contacts', atPartner.contact);
      return atPartner.roles.map((role) => ({
        Role_Key__c: `${contact}:${role}`,
        Partner__c: org.idOf('accounts', partner),
        Contact__c: contact,
        Role__c: role,
        State__c: 'In effect',
        In_Effect_Since__c: '2017-01-02T09:00:00.000Z',
        ...(manager !== null && org.has('users', manager) && { OwnerId: org.idOf('users', manager) }),
      }));
    });
  const missing = wanted.filter(({ Role_Key__c }) => !present.has(Role_Key__c));
  mustBeTaken('Partner_Role__c', await createRecords(connection, 'Partner_Role__c', missing));
  return { created: missing.length, changed: 0 };
}
