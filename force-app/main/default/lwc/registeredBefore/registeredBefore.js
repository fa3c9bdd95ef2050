import { nameKey, normaliseCountry, normaliseDomain } from 'c/customerMatch';

/** A registration that ended leaves the deal free for another. */
const ENDED = ['Rejected', 'Withdrawn', 'Expired'];

/**
 * @param {{ status: string }} registration
 */
export function isLiving({ status }) {
  return !ENDED.includes(status);
}

/**
 * The living registration of the same customer: same domain, else same name in the same country or in one that
 * nobody wrote down.
 * @template {{ status: string, customerName: string | null, customerDomain: string | null, customerCountry: string | null }} R
 * @param {readonly R[]} registrations of the product
 * @param {{ name: string, domain: string | null, country: string | null }} customer
 * @returns {R | undefined}
 */
export function ownDuplicate(registrations, customer) {
  const domain = domainOf(customer.domain);
  const name = nameKey(customer.name);
  return registrations.find((each) => {
    if (!isLiving(each)) return false;
    const other = domainOf(each.customerDomain);
    if (domain && other) return domain === other;
    return nameKey(each.customerName ?? '') === name && couldBeOne(customer.country, each.customerCountry);
  });
}

function domainOf(text) {
  return normaliseDomain(text ?? '').domain;
}

function couldBeOne(one, other) {
  return !one || !other || countryOf(one) === countryOf(other);
}

function countryOf(text) {
  return normaliseCountry(text) ?? text.trim().toLowerCase();
}
