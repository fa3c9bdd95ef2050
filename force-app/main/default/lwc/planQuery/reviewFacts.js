import { contentAt, signedVersion } from 'c/planContent';

/**
 * How often a plan is to be looked at, and when it last was. Both sign the former as a line of the plan; the record's
 * own days count until they have. The org sums up the latter as well, but a review that is held here counts before the
 * plan is read again.
 * @param {Record<string, any>} record the plan
 * @param {Record<string, any>[]} reviews
 * @param {import('c/planContent').Version[]} history
 */
export function reviewFacts(record, reviews, history) {
  return {
    lastReviewedOn: lastHeld(reviews) ?? record.lastReviewedOn ?? null,
    reviewEveryDays: agreedDays(history) ?? record.reviewEveryDays ?? null,
  };
}

function lastHeld(reviews) {
  const days = reviews.filter(({ status }) => status === 'Held').map(({ heldOn }) => heldOn);
  return days.filter(Boolean).sort().at(-1);
}

function agreedDays(history) {
  const { lines } = contentAt(history, signedVersion(history)?.number ?? 0);
  const days = lines.find(({ key }) => key === 'ways.meet')?.quantity;
  return days > 0 ? days : null;
}
