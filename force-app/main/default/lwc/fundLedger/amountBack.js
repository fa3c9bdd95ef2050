/** Up to how much above the agreed cost the plan's rule "ask first" shares what was overspent. */
const SHARED_UP_TO = 0.1;

/**
 * What the partner gets back of what was spent, by the rule that the account plan has agreed for overruns. Spending less
 * than agreed brings back the agreed share of it.
 * @param {object} input
 * @param {number} input.approved of the funds
 * @param {number} input.agreedCost of the whole activity, above zero
 * @param {number} input.spent not negative
 * @param {'Partner pays' | 'Vendor pays' | 'Shared as agreed' | 'Ask first above 10 %'} [input.rule] where nothing is
 *   agreed the partner pays
 * @returns {{ back: number, over: number, toAsk: number }} back: without any further decision; over: spent above the
 *   agreed cost; toAsk: what the rule adds, which needs a decision of its own
 */
export function amountBack({ approved, agreedCost, spent, rule = 'Partner pays' }) {
  const over = Math.max(0, toCents(spent) - toCents(agreedCost));
  const within = toCents(spent) - over;
  const agreed = shareOf(within, approved, agreedCost);
  const more = moreFor(rule, { over, approved, agreedCost });
  return { back: agreed / 100, over: over / 100, toAsk: more / 100 };
}

/**
 * Beyond what was promised nothing is paid without a new decision: funds were reserved for the promise alone.
 */
function moreFor(rule, { over, approved, agreedCost }) {
  if (rule === 'Vendor pays') return over;
  if (rule === 'Shared as agreed') return shareOf(over, approved, agreedCost);
  const small = over <= Math.round(toCents(agreedCost) * SHARED_UP_TO);
  return rule === 'Ask first above 10 %' && small ? shareOf(over, approved, agreedCost) : 0;
}

function shareOf(spentCents, approved, agreedCost) {
  return Math.min(spentCents, Math.round((spentCents * toCents(approved)) / toCents(agreedCost)));
}

function toCents(amount) {
  return Math.round(Number(`${amount}e2`));
}
