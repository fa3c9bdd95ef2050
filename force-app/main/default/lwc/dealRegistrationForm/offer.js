import { plainRecords } from 'c/scorecardQuery';

/**
 * @typedef {object} Offer
 * @property {{ key: string, name: string }[]} products of the newest plan that has any
 * @property {Record<string, any>[]} customers with their `planned` deals; a customer of two plans stands once
 */

/**
 * The answer to OFFER.
 * @param {any} data
 * @returns {Offer}
 */
export function readOffer(data) {
  const parts = data?.uiapi?.query ?? {};
  const planned = plainRecords(parts.planned);
  const products = plainRecords(parts.plans)
    .map((plan) => listOf(plan.products))
    .find((list) => list.length > 0);
  const customers = new Map();
  for (const customer of plainRecords(parts.customers)) {
    const own = planned.filter(({ planCustomer }) => planCustomer === customer.id);
    const known = customers.get(customer.name);
    customers.set(customer.name, {
      ...customer,
      ...known,
      domain: known?.domain ?? customer.domain,
      country: known?.country ?? customer.country,
      planned: [...(known?.planned ?? []), ...own],
    });
  }
  return { products: products ?? [], customers: [...customers.values()] };
}

/**
 * Customers to offer for what is typed: those whose name has it, those with a planned deal first.
 * @param {Offer | undefined} offer
 * @param {string} typed
 * @param {number} most
 */
export function customersFor(offer, typed, most) {
  const wanted = typed.trim().toLowerCase();
  const found = (offer?.customers ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));
  const hasPlan = ({ planned }) => (planned.length > 0 ? 0 : 1);
  return found.sort((one, other) => hasPlan(one) - hasPlan(other)).slice(0, most);
}

function listOf(text) {
  try {
    const list = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
