/** @typedef {import('./types.js').Credit} Credit */
/** @typedef {import('./types.js').Opportunity} Opportunity */

const TOUCH_DAYS = 180;
const DAY = 86_400_000;

/**
 * Which tactics get the credit for an opportunity: its primary campaign's, else those that the deal names, in equal
 * parts, else the last touch within 180 days before it was created. The parts add up to the amount to the cent, so no
 * amount is ever counted twice.
 * @param {Opportunity} opportunity
 * @returns {Credit[]} empty where no marketing can be shown
 */
export function creditFor(opportunity) {
  const { tactics, because } = source(opportunity);
  const amounts = inParts(opportunity.amount, tactics.length);
  return tactics.map((tactic, index) => ({
    tactic,
    amount: amounts[index],
    share: 1 / tactics.length,
    because,
  }));
}

function source({ primaryTactic, namedTactics = [], touches = [], createdOn }) {
  if (primaryTactic) return { tactics: [primaryTactic], because: 'primary campaign' };
  const named = [...new Set(namedTactics)].sort();
  if (named.length) return { tactics: named, because: 'named by the deal' };
  const last = lastTouch(touches, createdOn);
  return { tactics: last ? [last.tactic] : [], because: 'last touch' };
}

/** Of two on one day the one that sorts first, so that the credit does not depend on the order of reading. */
function lastTouch(touches, createdOn) {
  const earliest = new Date(Date.parse(createdOn) - TOUCH_DAYS * DAY).toISOString().slice(0, 10);
  return touches
    .filter(({ on }) => on >= earliest && on <= createdOn)
    .sort((one, other) => other.on.localeCompare(one.on) || one.tactic.localeCompare(other.tactic))[0];
}

function inParts(amount, count) {
  if ((amount ?? null) === null) return new Array(count).fill(null);
  const cents = Math.round(Number(`${amount}e2`));
  const upTo = (part) => Math.round((cents * part) / count);
  return Array.from({ length: count }, (_, index) => (upTo(index + 1) - upTo(index)) / 100);
}
