import { plainRecords } from 'c/scorecardQuery';

/** In the order of a meeting: who signs, who plans, who sells, who looks after the people. */
export const ROLES = ['Executive', 'Marketer', 'Seller', 'Champion'];

const AGREED_ONES = ['Executive', 'Champion'];

/**
 * Somebody at the partner.
 * @typedef {object} Person
 * @property {string} id the contact's
 * @property {string} name
 * @property {string} title
 * @property {string | null} email
 * @property {boolean} canLogIn
 * @property {boolean} isReader
 * @property {Record<string, any>[]} roles its records of Partner_Role__c that are not over
 * @property {Record<string, any>[]} records all of them
 */

/**
 * The answer to PARTNER_ROLES: those who do something first, then those who can log in.
 * @param {any} data
 * @returns {{ partner: Record<string, any> | null, people: Person[], me: { id: string, name: string } | null }}
 */
export function peopleOf(data) {
  const parts = data?.uiapi?.query ?? {};
  const [partner = null] = plainRecords(parts.partner);
  const [me = null] = plainRecords(parts.me);
  const roles = plainRecords(parts.roles);
  const logins = new Set(plainRecords(parts.users).map(({ contact, contactId }) => contactId ?? contact));
  const people = plainRecords(parts.contacts).map((contact) => {
    const records = roles.filter((role) => role.contact === contact.id);
    return {
      id: contact.id,
      name: contact.name,
      title: contact.title ?? '',
      email: contact.email ?? null,
      canLogIn: logins.has(contact.id),
      isReader: Boolean(me?.contactId) && me.contactId === contact.id,
      roles: records.filter(({ state }) => state !== 'Ended').sort((one, other) => rank(one) - rank(other)),
      records,
    };
  });
  const weight = ({ roles: held, canLogIn }) => (held.length > 0 ? 2 : 0) + (canLogIn ? 1 : 0);
  return { partner, me, people: people.sort((one, other) => weight(other) - weight(one)) };
}

function rank({ role }) {
  return ROLES.indexOf(role);
}

/** @param {Record<string, any>} role a record of Partner_Role__c */
export function waitsForAgreement({ role, state, agreedAt }) {
  return state === 'Asked' && !agreedAt && AGREED_ONES.includes(role);
}

/**
 * Who has a role in effect.
 * @param {readonly Person[]} people
 * @param {string} role
 */
export function namesOf(people, role) {
  return people
    .filter(({ roles }) => roles.some((each) => each.role === role && each.state === 'In effect'))
    .map(({ name }) => name);
}

/**
 * Whom to ask for a role: champions, else the account manager.
 * @param {{ partner: Record<string, any> | null, people: readonly Person[] }} read
 * @returns {string[]}
 */
export function whoLooksAfter({ partner, people }) {
  const champions = namesOf(
    people.filter(({ isReader }) => !isReader),
    'Champion',
  );
  const owner = partner?.ownerRecord?.name;
  return champions.length > 0 ? champions : owner ? [owner] : [];
}
