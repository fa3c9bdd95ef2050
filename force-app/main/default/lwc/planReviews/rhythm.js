import { addDays } from 'c/days';
import { fill, fullDate } from 'c/format';
import { planFreshness } from 'c/planFreshness';
import { labels } from './labels';

const USUAL_DAYS = 30;

/** @param {import('c/planShapes').PlanModel} plan */
export function everyOf({ record }) {
  return record.reviewEveryDays ?? USUAL_DAYS;
}

/** When the plan was last looked at, and by when it should be again. */
export function rhythmWords(plan) {
  const { record, today } = plan;
  if (plan.state === 'Ended') return { sentence: labels.ended, warning: '' };
  const versions = plan.versions.map((version) => ({
    ...version,
    createdOn: version.createdDate?.slice(0, 10) ?? null,
  }));
  const { nextReviewBy, reasons } = planFreshness({ plan: record, versions, lastChangedOn: null }, today);
  const late = reasons.find(({ kind }) => kind === 'No review');
  const last = record.lastReviewedOn
    ? fill(labels.lastHeld, fullDate(record.lastReviewedOn))
    : labels.neverHeld;
  return {
    sentence: [last, fill(labels.every, everyOf(plan)), fill(labels.nextBy, fullDate(nextReviewBy))].join(
      ' ',
    ),
    warning: late ? fill(labels.late, fullDate(late.since)) : '',
  };
}

/** The day to offer for the next review: one rhythm after the last that is planned or held, not before tomorrow. */
export function nextDayOf(plan) {
  const { record, reviews, today } = plan;
  const days = reviews
    .filter(({ status }) => status !== 'Cancelled')
    .map(({ status, heldOn, plannedOn }) => (status === 'Held' ? heldOn : plannedOn));
  const last = [...days, record.lastReviewedOn].filter(Boolean).sort().at(-1) ?? today;
  const next = addDays(last, everyOf(plan));
  return next > today ? next : addDays(today, 1);
}
