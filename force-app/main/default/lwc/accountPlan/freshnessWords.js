import { planFreshness } from 'c/planFreshness';
import ended from '@salesforce/label/c.Plan_FreshEnded';
import neverOffered from '@salesforce/label/c.Plan_FreshNeverOffered';
import noChange from '@salesforce/label/c.Plan_FreshNoChange';
import noReview from '@salesforce/label/c.Plan_FreshNoReview';
import season from '@salesforce/label/c.Plan_FreshSeason';
import unsigned from '@salesforce/label/c.Plan_FreshUnsigned';
import holdReview from '@salesforce/label/c.Plan_DoHoldReview';
import lookThrough from '@salesforce/label/c.Plan_DoLookThrough';
import offer from '@salesforce/label/c.Plan_DoOffer';
import planReview from '@salesforce/label/c.Plan_DoPlanReview';
import sign from '@salesforce/label/c.Plan_DoSign';
import startNext from '@salesforce/label/c.Plan_DoStartNext';
import { dayAndMonth, fill } from 'c/format';

const SENTENCES = {
  'No review': noReview,
  'No change': noChange,
  Unsigned: unsigned,
  'Never offered': neverOffered,
  Ended: ended,
  'Planning season': season,
};
const STEPS = {
  'Hold the review': { label: holdReview, part: 'reviews' },
  'Plan a review': { label: planReview, part: 'reviews' },
  'Look through the actions': { label: lookThrough, part: 'actions' },
  Sign: { label: sign, part: 'signing' },
  Offer: { label: offer, part: 'signing' },
  'Start the next plan': { label: startNext, part: 'next' },
};

/**
 * The one thing that keeps the plan from being alive, and what to do; null when there is none.
 * @param {import('c/planShapes').PlanModel} plan
 */
export function freshnessWords(plan) {
  const { record, history, today } = plan;
  const hasNextPlan = plan.siblings.some(({ startDate }) => startDate > record.startDate);
  const next = plan.reviews.find(({ status, plannedOn }) => status === 'Planned' && plannedOn >= today);
  const versions = history.map((version) => ({
    ...version,
    createdOn: dayOf(version.createdDate),
    offeredOn: dayOf(version.offeredAt),
  }));
  const { reasons } = planFreshness(
    {
      plan: record,
      versions,
      lastChangedOn: lastChange(plan),
      nextReviewOn: next?.plannedOn ?? null,
      hasNextPlan,
    },
    today,
  );
  const [first] = reasons;
  if (!first) return null;
  const { kind, since, days, toDo } = first;
  return { text: fill(SENTENCES[kind], dayAndMonth(since), days), ...STEPS[toDo] };
}

function lastChange({ history, customers, planned, players, reviews, notes, actions }) {
  const all = [
    ...history.flatMap(({ lines }) => lines),
    ...customers,
    ...planned,
    ...players,
    ...reviews,
    ...notes,
  ];
  const days = [...all, ...actions].map(({ lastModifiedDate }) => dayOf(lastModifiedDate)).filter(Boolean);
  return days.sort().at(-1) ?? null;
}

function dayOf(moment) {
  return moment ? moment.slice(0, 10) : null;
}
