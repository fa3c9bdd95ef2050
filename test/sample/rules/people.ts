import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import type { Contact, PartnerRole, Role, User } from './organisation.ts';
import { madePeople } from './sellers.ts';

const EVERY_ROLE: readonly PartnerRole[] = ['Executive', 'Marketer', 'Seller', 'Champion'];
/** Two at one partner who do one thing each. */
const COLLEAGUES: readonly [contact: string, role: PartnerRole][] = [
  [keyOf.madeSeller('Darcel Schlecht', 1), 'Seller'],
  [keyOf.madeSeller('Darcel Schlecht', 2), 'Marketer'],
];

/** Channel Chief over the regions, each region over its channel account managers. */
export function roles(): Role[] {
  const offices = distinct(teamRows().map((row) => row.regionalOffice));
  return [
    { key: keyOf.chief, name: 'Channel Chief', parent: null },
    ...offices.map((office) => ({ key: keyOf.region(office), name: office, parent: keyOf.chief })),
    ...offices.map((office) => ({
      key: keyOf.regionManagers(office),
      name: `${office} CAM`,
      parent: keyOf.region(office),
    })),
  ];
}

/** One chief, one operations administrator, one of finance, the managers, each partner's own user, and two colleagues. */
export function users(): User[] {
  const managers = new Map(teamRows().map((row) => [row.manager, row.regionalOffice]));
  return [
    {
      key: keyOf.chief,
      ...names('Channel Chief'),
      kind: 'channel chief',
      role: keyOf.chief,
      title: 'Channel chief',
    },
    {
      key: keyOf.operations,
      ...names('Channel Operations'),
      kind: 'operations administrator',
      role: keyOf.chief,
      title: 'Channel operations administrator',
    },
    {
      key: keyOf.finance,
      ...names('Channel Finance'),
      kind: 'finance',
      role: null,
      title: 'Channel finance',
    },
    ...[...managers].map(([manager, office]): User => ({
      key: keyOf.manager(manager),
      ...names(manager),
      kind: 'channel account manager',
      role: keyOf.regionManagers(office),
      title: `Channel account manager, ${office}`,
    })),
    ...teamRows().map(({ salesAgent }): User => ({
      key: keyOf.partnerUser(salesAgent),
      ...names(salesAgent),
      kind: 'partner',
      role: null,
      title: 'Sales',
      atPartner: { contact: keyOf.seller(salesAgent), roles: EVERY_ROLE },
    })),
    ...COLLEAGUES.map(([contact, role]) => colleague(contact, role)),
  ];
}

function colleague(contact: string, role: PartnerRole): User {
  const { firstName, lastName, title } = madePeople().find(({ key }) => key === contact)!;
  const key = keyOf.partnerUser(`${firstName} ${lastName}`);
  const atPartner = { contact, roles: [role] };
  return { key, firstName, lastName, kind: 'partner', role: null, title, atPartner };
}

/** The agents of the set, and the people who were made to work with them. */
export function contacts(): Contact[] {
  const agents = teamRows().map(({ salesAgent }) => ({
    key: keyOf.seller(salesAgent),
    ...names(salesAgent),
    account: keyOf.partner(salesAgent),
    title: 'Head of sales',
    leftOn: null,
    isMade: false,
  }));
  return [...agents, ...madePeople()];
}

function names(person: string): { firstName: string; lastName: string } {
  const space = person.indexOf(' ');
  return { firstName: person.slice(0, space), lastName: person.slice(space + 1) };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
