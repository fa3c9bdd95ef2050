import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { Contact } from './organisation.ts';

const FIRST_NAMES =
  'Dana Luis Priya Tom Aisha Nora Ivan Mona Jonas Carla Tariq Elena Paul Yuki Sofia Karim'.split(' ');
const LAST_NAMES =
  'Whitfield Ortega Raman Becker Lindqvist Moreau Petrov Castell Brandt Oduya Haddad Novak Keane Sato Ferri Aziz'.split(
    ' ',
  );
/** Of sixteen deals the agent of the set keeps six; the others share the rest, ever fewer each. */
const SHARES = [6, 4, 3, 2, 1];

export interface Seller {
  readonly key: string;
  /** 0 is the agent of the set. */
  readonly number: number;
  readonly share: number;
}

/** Three to five of each partner: the agent, and people made by rule. */
export function sellersOf(agent: string): readonly Seller[] {
  return allSellers().get(agent)!;
}

/** Who works on a deal of the agent. */
export function sellerOfDeal(agent: string, opportunityId: string): string {
  const sellers = sellersOf(agent);
  let place = made(
    opportunityId,
    sellers.reduce((sum, { share }) => sum + share, 0),
  );
  return sellers.find(({ share }) => (place -= share) < 0)!.key;
}

/** Sellers and engineers whom the set does not know, each called as the keys of their kind are. */
export function madePeople(): Contact[] {
  return teamRows().flatMap(({ salesAgent }) => {
    const sellers = sellersOf(salesAgent).slice(1);
    return [
      ...sellers.map(({ key }) => person(key, salesAgent, 'Seller')),
      ...engineersOf(salesAgent).map((key) => person(key, salesAgent, 'Engineer')),
    ];
  });
}

/** One or two. */
export function engineersOf(agent: string): string[] {
  return Array.from({ length: 1 + made(`engineers ${agent}`, 2) }, (_, index) =>
    keyOf.madeEngineer(agent, index + 1),
  );
}

const allSellers = once(
  () =>
    new Map(
      teamRows().map(({ salesAgent }) => {
        const count = 3 + made(`sellers ${salesAgent}`, 3);
        const sellers = SHARES.slice(0, count).map((share, number) => ({
          key: number === 0 ? keyOf.seller(salesAgent) : keyOf.madeSeller(salesAgent, number),
          number,
          share,
        }));
        return [salesAgent, sellers];
      }),
    ),
);

function person(key: string, agent: string, title: string): Contact {
  return {
    key,
    firstName: FIRST_NAMES[made(`first ${key}`, FIRST_NAMES.length)]!,
    lastName: LAST_NAMES[made(`last ${key}`, LAST_NAMES.length)]!,
    account: keyOf.partner(agent),
    title,
    // Every fifteenth has left in the summer.
    leftOn: made(`left ${key}`, 15) === 0 ? LEFT_ON : null,
    isMade: true,
  };
}

const LEFT_ON = '2017-08-31' as Contact['leftOn'];
