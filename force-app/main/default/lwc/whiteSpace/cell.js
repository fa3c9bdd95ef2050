/**
 * @typedef {import('./types.js').Cell} Cell
 * @typedef {import('./types.js').Sums} Sums
 */

/** A planned opportunity that became a deal registration is at work, though Salesforce may hold no deal of it yet. */
const AT_WORK = ['Planned', 'Registered'];

/**
 * One customer and one product. What is open shows before what is owned: it is what people can act on.
 * @param {string} customerId
 * @param {import('./types.js').Product} product
 * @param {import('./types.js').Position | undefined} position
 * @param {import('./types.js').PlannedOpportunity | undefined} plan
 * @returns {Cell}
 */
export function cellOf(customerId, product, position, plan) {
  const common = {
    key: `${customerId}:${product.key}`,
    customerId,
    productKey: product.key,
    owned: ownedOf(position, plan),
    plan: plan ?? null,
    typicalFirstYear: product.typicalFirstYear ?? null,
    overdue: false,
    leader: null,
    openCount: 0,
  };
  if (position && countOf(position) > 0) {
    return {
      ...common,
      state: 'Open',
      value: position.open ?? null,
      leader: position.openLedBy ?? 'Nobody yet',
      openCount: countOf(position),
      overdue: Boolean(position.overdue),
    };
  }
  if (plan && AT_WORK.includes(plan.status)) {
    const registered = plan.status === 'Registered';
    return {
      ...common,
      state: registered ? 'Open' : 'Planned',
      value: plan.amount ?? null,
      leader: plan.ledBy ?? 'Nobody yet',
      openCount: registered ? 1 : 0,
    };
  }
  if (common.owned !== null) return { ...common, state: 'Owned', value: common.owned };
  return { ...common, state: plan?.status === 'Not a fit' ? 'Not a fit' : 'Empty', value: null };
}

/** Deals without a count are one as soon as they have a value. */
function countOf({ openCount, open }) {
  return openCount ?? (open ? 1 : 0);
}

/** What was won of the plan counts until the service has seen it among what the customer owns. */
function ownedOf(position, plan) {
  if (position?.owned) return position.owned;
  return plan?.status === 'Won' ? (plan.wonAmount ?? plan.amount ?? null) : null;
}
