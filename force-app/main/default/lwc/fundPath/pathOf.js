import between from '@salesforce/label/c.FundPath_Between';
import claim from '@salesforce/label/c.FundPath_Claim';
import claimLooked from '@salesforce/label/c.FundPath_ClaimLooked';
import claimPaid from '@salesforce/label/c.FundPath_ClaimPaid';
import claimWhy from '@salesforce/label/c.FundPath_ClaimWhy';
import decides from '@salesforce/label/c.FundPath_Decides';
import decidesMoney from '@salesforce/label/c.FundPath_DecidesMoney';
import decidesWhy from '@salesforce/label/c.FundPath_DecidesWhy';
import forecast from '@salesforce/label/c.FundPath_Forecast';
import moneyNext from '@salesforce/label/c.FundPath_MoneyNext';
import ofAsked from '@salesforce/label/c.FundPath_OfAsked';
import routing from '@salesforce/label/c.FundPath_Routing';
import routingWhy from '@salesforce/label/c.FundPath_RoutingWhy';
import runIt from '@salesforce/label/c.FundPath_RunIt';
import runWhy from '@salesforce/label/c.FundPath_RunWhy';
import somebody from '@salesforce/label/c.FundWords_WaitsApprover';
import youAnswer from '@salesforce/label/c.FundPath_YouAnswer';
import youSendAgain from '@salesforce/label/c.FundPath_YouSendAgain';
import { dayAndMonth, fill, money } from 'c/format';
import { byDay, dayOf, isLate, stepWords } from 'c/fundWords';

/** States after which the money is promised. */
const PROMISED = new Set(['Approved', 'Claim sent', 'Claim returned', 'Claim approved', 'Paid']);
const CARE = new Set(['Asked for more', 'Returned', 'Claim returned', 'Declined', 'Escalated', 'Released']);

/**
 * @typedef {object} PathRow
 * @property {string} key
 * @property {'done' | 'care' | 'now' | 'next'} mark
 * @property {string} title
 * @property {string} detail
 * @property {string} when
 * @property {boolean} late
 * @property {boolean} isDue whether `when` is a day by which somebody is to act
 */

/**
 * The way of a request for funds: what happened, step by step, then what is still to come, with who and by when.
 * @param {import('c/fundsQuery').FundActivity} activity
 * @param {string} today
 * @returns {PathRow[]}
 */
export function pathOf(activity, today) {
  return [...activity.steps.map((step) => doneRow(step, activity)), ...comingRows(activity, today)];
}

function doneRow(step, { currency, record, request }) {
  const { title, detail } = stepWords(step, currency);
  const known = { Sent: request.forecastCase ? forecast : '', Approved: partOf(step, record, currency) }[
    step.kind
  ];
  return row({
    key: `step${step.number}`,
    mark: CARE.has(step.kind) ? 'care' : 'done',
    title,
    detail: detail || known || '',
    when: dayOf(step.at),
  });
}

function partOf({ approvedDelta }, { askedAmount }, currency) {
  return approvedDelta < askedAmount ? fill(ofAsked, money(askedAmount, currency)) : '';
}

function comingRows(activity, today) {
  const { state } = activity.standing;
  if (state === 'Declined' || state === 'Paid') return [];
  if (PROMISED.has(state)) return afterPromise(activity, today);
  return [...beforePromise(activity, today), runRow(activity, 'next'), claimRow(activity, today, 'next')];
}

function beforePromise({ standing: { state }, record, steps }, today) {
  if (state === 'Draft') return [];
  if (state === 'Question') return [row({ key: 'answer', mark: 'now', title: youAnswer })];
  if (state === 'Returned') return [row({ key: 'answer', mark: 'now', title: youSendAgain })];
  const when = byDay(record.decideBy, today);
  const late = isLate(record.decideBy, today);
  const isBetween = state === 'Agreed' && !record.finalDecision && steps.at(-1)?.kind === 'Agreed';
  if (!record.approver || isBetween)
    return [row({ key: 'route', mark: 'now', title: routing, detail: routingWhy })];
  const name = record.approverRecord?.name ?? somebody;
  if (record.finalDecision)
    return [row({ key: 'money', mark: 'now', title: fill(decidesMoney, name), when, late })];
  return [
    row({ key: 'first', mark: 'now', title: fill(decides, name), detail: decidesWhy, when, late }),
    row({ key: 'money', mark: 'next', title: moneyNext }),
  ];
}

function afterPromise(activity, today) {
  const { standing, record, currency } = activity;
  const run = runRow(activity, (record.endsOn ?? record.startsOn ?? '') < today ? 'done' : 'now');
  if (standing.state === 'Approved' && standing.approved <= 0) return [];
  if (standing.state === 'Approved')
    return [run, claimRow(activity, today, run.mark === 'done' ? 'now' : 'next')];
  if (standing.state === 'Claim returned') return [claimRow(activity, today, 'now')];
  const pay = (mark) =>
    row({
      key: 'pay',
      mark,
      title: fill(claimPaid, money(Math.min(standing.open, activity.claim?.claimedAmount ?? 0), currency)),
    });
  if (standing.state === 'Claim approved') return [pay('now')];
  const name = record.approverRecord?.name ?? somebody;
  const late = isLate(record.decideBy, today);
  const when = byDay(record.decideBy, today);
  return [row({ key: 'look', mark: 'now', title: fill(claimLooked, name), when, late }), pay('next')];
}

function runRow({ record: { startsOn, endsOn } }, mark) {
  const days =
    startsOn && endsOn && endsOn !== startsOn
      ? fill(between, dayAndMonth(startsOn), dayAndMonth(endsOn))
      : startsOn && dayAndMonth(startsOn);
  return row({ key: 'run', mark, title: runIt, detail: runWhy, when: days ?? '', isDue: false });
}

function claimRow({ standing: { claimBy } }, today, mark) {
  const late = mark === 'now' && isLate(claimBy, today);
  return row({ key: 'claim', mark, title: claim, detail: claimWhy, when: byDay(claimBy, today), late });
}

function row({ key, mark, title, detail = '', when = '', late = false, isDue = mark === 'now' }) {
  return { key, mark, title, detail, when, late, isDue };
}
