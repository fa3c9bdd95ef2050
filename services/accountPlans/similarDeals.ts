import { nameKey, normaliseCountry, normaliseDomain } from '#lwc/customerMatch';

/** A deal by what two of them are compared by. */
export interface ComparableDeal {
  /** Of the registration or opportunity. */
  readonly id: string;
  readonly kind: 'registered' | 'open';
  /** Accounts that it is known to be with. */
  readonly accountIds: readonly string[];
  readonly name: string | null;
  readonly domain: string | null;
  readonly country: string | null;
  /** Keys and names of its product, whichever are known. */
  readonly products: readonly string[];
}

export interface SimilarDeal {
  readonly deal: ComparableDeal;
  readonly strength: 'same' | 'similar';
  /** For the person who decides. */
  readonly why: string;
}

export interface Comparison {
  /** Adds what the deal resembles, if anything. */
  see(deal: ComparableDeal): void;
  /** The strongest first. */
  similarTo(registrationId: string): readonly SimilarDeal[];
}

/** More than these need no longer be read to decide. */
const MOST_SHOWN = 20;

/**
 * Compares new registrations with everything else in one pass. A deal is similar when it is with the same customer
 * (its account, its web domain, or its name in the same country) and about the same product, or nobody knows which.
 * @param excluded for each registration what it may resemble: its own deal
 */
export function compareWith(
  registrations: readonly (ComparableDeal & { readonly excluded: readonly string[] })[],
): Comparison {
  const keyed = registrations.map((registration) => ({ registration, keys: keysOf(registration) }));
  const index = new Map<string, typeof keyed>();
  for (const each of keyed)
    for (const key of [...each.keys.strong, ...each.keys.weak])
      index.set(key, [...(index.get(key) ?? []), each]);
  const found = new Map<string, SimilarDeal[]>();

  return {
    see(deal) {
      const keys = keysOf(deal);
      const possible = new Set([...keys.strong, ...keys.weak].flatMap((key) => index.get(key) ?? []));
      for (const { registration, keys: theirs } of possible) {
        const { id, excluded } = registration;
        if (deal.id === id || excluded.includes(deal.id)) continue;
        const customer = sameCustomer(keys, theirs);
        const product = productsOverlap(deal.products, registration.products);
        if (customer === null || product === 'different') continue;
        const strength = customer.isSure && product === 'same' ? 'same' : 'similar';
        const why = `${customer.why}; ${product === 'same' ? 'same product' : 'product not known'}`;
        found.set(id, [...(found.get(id) ?? []), { deal, strength, why }]);
      }
    },
    similarTo: (registrationId) =>
      [...(found.get(registrationId) ?? [])]
        .sort((one, other) => rank(one) - rank(other) || (one.deal.id < other.deal.id ? -1 : 1))
        .slice(0, MOST_SHOWN),
  };
}

interface Keys {
  /** Enough to be the same customer. */
  readonly strong: readonly string[];
  /** The name alone. */
  readonly weak: readonly string[];
  readonly country: string | null;
}

function keysOf({ accountIds, name, domain, country }: ComparableDeal): Keys {
  const { domain: site } = normaliseDomain(domain ?? '');
  const named = nameKey(name ?? '');
  return {
    strong: [...accountIds.map((id) => `account ${id}`), ...(site ? [`domain ${site}`] : [])],
    weak: named ? [`name ${named}`] : [],
    country: normaliseCountry(country ?? ''),
  };
}

function sameCustomer(one: Keys, other: Keys): { isSure: boolean; why: string } | null {
  const shared = one.strong.find((key) => other.strong.includes(key));
  if (shared !== undefined)
    return { isSure: true, why: shared.startsWith('account') ? 'same account' : 'same web address' };
  if (!one.weak.some((key) => other.weak.includes(key))) return null;
  if (one.country !== null && one.country === other.country)
    return { isSure: true, why: 'same name and country' };
  // Two firms of one name in two countries are two firms.
  return one.country === null || other.country === null
    ? { isSure: false, why: 'same name, a country is not known' }
    : null;
}

function productsOverlap(one: readonly string[], other: readonly string[]): 'same' | 'unknown' | 'different' {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const known = new Set(one.map(plain));
  return other.some((product) => known.has(plain(product))) ? 'same' : 'different';
}

function plain(product: string): string {
  return product
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function rank({ strength, deal }: SimilarDeal): number {
  return (strength === 'same' ? 0 : 2) + (deal.kind === 'registered' ? 0 : 1);
}
