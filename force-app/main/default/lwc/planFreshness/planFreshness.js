/**
 * @typedef {import('./types.js').Freshness} Freshness
 * @typedef {import('./types.js').FreshnessInput} FreshnessInput
 * @typedef {import('./types.js').StaleReason} StaleReason
 */

const DAY = 86_400_000;
const USUAL_DAYS_BETWEEN_REVIEWS = 30;
/** A signature that is asked for without a day is expected within two weeks, as long as a crunch lasts. */
const DAYS_TO_SIGN = 14;
/** A first draft that nobody offered for a month is no plan yet. */
const DAYS_TO_OFFER = 30;
/** How long before its end the plan after it is prepared. */
const PLANNING_SEASON_DAYS = 60;

/**
 * Whether a plan is still alive: reviewed as agreed, changed now and then, signed. Each reason says what to do.
 * @param {FreshnessInput} input
 * @param {string} today YYYY-MM-DD
 * @returns {Freshness}
 */
export function planFreshness({ plan, versions, lastChangedOn, nextReviewOn, hasNextPlan }, today) {
  const ended = plan.closedOn ?? (plan.endDate < today ? plan.endDate : null);
  if (ended) {
    const reasons = hasNextPlan
      ? []
      : [{ kind: 'Ended', since: ended, days: daysBetween(ended, today), toDo: 'Start the next plan' }];
    return { stale: reasons.length > 0, since: reasons[0]?.since ?? null, reasons, nextReviewBy: null };
  }
  const counted = lastReview(plan, versions);
  const every = plan.reviewEveryDays ?? USUAL_DAYS_BETWEEN_REVIEWS;
  const signed = versions.some(({ status }) => status === 'Signed');
  const reasons = [
    ...unsigned(versions, today),
    ...(signed ? unreviewed(counted, every, nextReviewOn ?? null, today) : []),
    ...(signed ? unchanged(lastChangedOn, every, today) : []),
  ];
  const season = hasNextPlan ? [] : planningSeason(plan, today);
  return {
    stale: reasons.length > 0,
    since: reasons.map(({ since }) => since).sort()[0] ?? null,
    reasons: [...reasons, ...season],
    nextReviewBy: addDays(counted, every),
  };
}

function unsigned(versions, today) {
  const open = versions.find(({ status }) => status === 'Draft' || status === 'Offered');
  const signed = versions.some(({ status }) => status === 'Signed');
  if (open?.status === 'Offered') {
    const by = open.askedFor ?? (open.offeredOn ? addDays(open.offeredOn, DAYS_TO_SIGN) : null);
    return by && by < today ? [reason('Unsigned', by, today, 'Sign')] : [];
  }
  const by = !signed && open?.createdOn ? addDays(open.createdOn, DAYS_TO_OFFER) : null;
  return by && by < today ? [reason('Never offered', open.createdOn, today, 'Offer')] : [];
}

function unreviewed(counted, every, nextReviewOn, today) {
  const due = addDays(counted, every);
  if (due >= today) return [];
  // A review that is planned will do; what is missing is only a day when there is none.
  const toDo = nextReviewOn ? 'Hold the review' : 'Plan a review';
  return [reason('No review', due, today, toDo)];
}

/** Two rhythms without a single change: nobody looks at the plan, whatever the reviews say. */
function unchanged(lastChangedOn, every, today) {
  if (!lastChangedOn || daysBetween(lastChangedOn, today) <= 2 * every) return [];
  return [reason('No change', lastChangedOn, today, 'Look through the actions')];
}

function planningSeason({ endDate }, today) {
  const days = daysBetween(today, endDate);
  if (days > PLANNING_SEASON_DAYS) return [];
  return [{ kind: 'Planning season', since: endDate, days, toDo: 'Start the next plan' }];
}

/** Before its first review a plan counts from its start, one that was begun later from that day. */
function lastReview({ lastReviewedOn, startDate }, versions) {
  const begun = versions.map(({ createdOn }) => createdOn ?? startDate).sort()[0] ?? startDate;
  return lastReviewedOn ?? (begun > startDate ? begun : startDate);
}

function reason(kind, since, today, toDo) {
  return { kind, since, days: daysBetween(since, today), toDo };
}

function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
