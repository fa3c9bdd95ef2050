import { Rejected } from '../errors.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import {
  assignment,
  assignmentQueries,
  partnerUser,
  type WaitingRole,
} from '../salesforce/sources/roleWork.ts';

/** The permission set of each role. No others are ever touched. */
const SETS: Readonly<Record<WaitingRole['role'], string>> = {
  executive: 'Cadence_Partner_Executive',
  marketer: 'Cadence_Partner_Marketer',
  seller: 'Cadence_Partner_Seller',
  champion: 'Cadence_Partner_Champion',
};

/** Who is who, and who has which role's permission set already. */
export interface Assignments {
  /** The active user that the contact is; null where there is none. */
  userOf(contactId: string): string | null;
  /** @throws Rejected when the org has no such set */
  setOf(role: WaitingRole['role']): string;
  /** Ids of assignments of the role's set to the users of its contact. */
  of(role: Pick<WaitingRole, 'contactId' | 'role'>): string[];
}

export async function readAssignments(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  contactIds: readonly string[],
): Promise<Assignments> {
  const distinct = [...new Set(contactIds)];
  const [users = [], sets = [], assigned = []] = await salesforce.queryTogether(
    assignmentQueries(distinct, Object.values(SETS)),
  );
  const people = users.map((row) => partnerUser.read(row));
  const present = assigned.map((row) => assignment.read(row));
  const ids = new Map(sets.map(({ Name, Id }) => [String(Name), String(Id)]));
  return {
    userOf: (contactId) =>
      people.find((person) => person.contactId === contactId && person.isActive)?.id ?? null,
    setOf(role) {
      const id = ids.get(SETS[role]);
      if (id !== undefined) return id;
      throw new Rejected(`The org has no permission set ${SETS[role]}.`, 'Deploy force-app/main again.');
    },
    of: ({ contactId, role }) =>
      present
        .filter((each) => each.contactId === contactId && each.setName === SETS[role])
        .map(({ id }) => id),
  };
}
