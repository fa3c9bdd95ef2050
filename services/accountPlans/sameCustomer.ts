import { customerKey, nameKey, normaliseCountry, normaliseDomain } from '#lwc/customerMatch';
import { fingerprint } from '../sync/fingerprint.ts';

/** A customer as one side knows it. */
export interface NamedCustomer {
  readonly accountId: string | null;
  readonly name: string;
  readonly domain: string | null;
  readonly country: string | null;
}

/** Finds the customer of a plan that is the same as another; null when the plan has none. */
export type FindCustomer<Known> = (customer: NamedCustomer) => Known | null;

/**
 * The same account is the same customer; a customer without one is found by its domain, else by name and country.
 * Several of one name are nobody's match.
 */
export function customerFinder<Known extends NamedCustomer>(
  customers: readonly Known[],
): FindCustomer<Known> {
  const accounts = new Map<string, Known>();
  const domains = new Map<string, Known>();
  const names = new Map<string, Known[]>();
  for (const customer of customers) {
    if (customer.accountId !== null) accounts.set(customer.accountId, customer);
    const { domain } = normaliseDomain(customer.domain ?? '');
    if (domain) domains.set(domain, customer);
    const name = nameKey(customer.name);
    if (name) names.set(name, [...(names.get(name) ?? []), customer]);
  }
  return (wanted) => {
    const ofAccount = accounts.get(wanted.accountId ?? '');
    if (ofAccount !== undefined) return ofAccount;
    const { domain } = normaliseDomain(wanted.domain ?? '');
    const country = normaliseCountry(wanted.country ?? '');
    // What has another account is another customer, whatever it is called.
    const canBe = (known: Known) => known.accountId === null || wanted.accountId === null;
    const ofDomain = domains.get(domain ?? '');
    if (ofDomain !== undefined && canBe(ofDomain)) return ofDomain;
    const ofName = (names.get(nameKey(wanted.name)) ?? []).filter((known) => {
      const theirs = normaliseCountry(known.country ?? '');
      return canBe(known) && (theirs === country || theirs === null || country === null);
    });
    return ofName.length === 1 ? ofName[0]! : null;
  };
}

/** A name may be longer than a key can be. */
const LONGEST = 160;

/** What tells a customer from the others of a plan, short enough for a key. */
export function identityOf({ accountId, name, domain, country }: NamedCustomer): string {
  const identity = customerKey({
    accountId,
    name,
    domain: normaliseDomain(domain ?? '').domain,
    country: normaliseCountry(country ?? ''),
  });
  return identity.length <= LONGEST
    ? identity
    : `${identity.slice(0, LONGEST - 17)}#${fingerprint(identity).slice(0, 16)}`;
}
