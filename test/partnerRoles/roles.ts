import { MANAGER, PARTNER, type Planning, type Who } from '../accountPlan/planning.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';

type Fields = Record<string, unknown>;

export const ROLE = 'Partner_Role__c';
/** Has all roles, so the champion too. */
export const CHAMPION = PARTNER;
export const COLLEAGUE = 'colleague at partner A';

/** The contact that a partner user is. */
export function contactOf(at: Planning, who: PersonName): string {
  const { org, users } = at.channel;
  const soql = `SELECT ContactId FROM User WHERE Id = '${users[who].id}'`;
  return String(org.as(org.administrator).query(soql).records(0, 1, '66.0')[0]?.['ContactId']);
}

/** What a champion or the manager writes to ask for a role of somebody. */
export function asked(at: Planning, by: Who, role: string, fields: Fields = {}, whose?: PersonName): Fields {
  const contact = contactOf(at, whose ?? COLLEAGUE);
  return {
    Role_Key__c: `${contact}:${role}`,
    Partner__c: at.channel.partners.A,
    Contact__c: contact,
    Role__c: role,
    Asked_By_Name__c: by,
    ...fields,
  };
}

/** The names of the channel's people are their last names. */
export const agreed = (at: Planning, who: Who = MANAGER, fields: Fields = {}): Fields => ({
  Agreed_By__c: at.idOf(who),
  Agreed_By_Name__c: who,
  Agreed_At__c: at.time(),
  ...fields,
});

export const inEffect = (at: Planning): Fields => ({
  State__c: 'In effect',
  In_Effect_Since__c: at.time(),
});

export const notAgreed = { Agreed_By__c: null, Agreed_By_Name__c: null, Agreed_At__c: null };

/** Does it, or stops the test. */
export async function done(at: Planning, who: Who, id: string, fields: Fields): Promise<void> {
  const outcome = await at.update(who, ROLE, id, fields);
  if ('code' in outcome) throw new Error(outcome.message);
}
