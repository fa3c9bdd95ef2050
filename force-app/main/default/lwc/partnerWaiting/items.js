import { dayOf, daysBetween } from 'c/days';
import { dayAndMonth, fill, money } from 'c/format';
import { fundItems } from './fundItems';
import { LABELS } from './labels';

/** From how many days on the end of a protection waits for the partner. */
const PROTECTION_ENDS_SOON = 30;
/** Up to how many deals each is a thing of its own. */
const NAMED_DEALS = 2;

/**
 * @typedef {object} Item
 * @property {string} key
 * @property {string | null} day by which it is wanted
 * @property {string} title what
 * @property {string} why
 * @property {number} minutes about how long it takes
 * @property {string} button
 * @property {import('c/partnerPlaces').Place | null} place what the button opens; null: it unfolds here
 * @property {Record<string, any>} [goal] the goal to agree on
 */

/**
 * What waits for the partner, the nearest day first; what has no day comes last.
 * @param {import('c/partnerHomeQuery').Home} home
 * @param {string} today YYYY-MM-DD
 * @param {{ signs: boolean, registersDeals: boolean, asksForFunds: boolean }} may what the reader may do: nothing else waits for the reader
 * @returns {Item[]}
 */
export function itemsOf(home, today, may) {
  const { currency } = home;
  const items = [
    ...(may.signs ? [...versionItems(home), ...goalItems(home)] : []),
    ...(may.registersDeals ? dealItems(home, today) : []),
    ...actionItems(home, today),
    ...(may.asksForFunds ? fundItems(home, today) : []),
    ...roundItems(home),
  ];
  const dayOfItem = ({ day }) => day ?? '9999-12-31';
  return items
    .map((item) => ({ ...item, currency }))
    .sort((one, other) => dayOfItem(one).localeCompare(dayOfItem(other)));
}

function versionItems({ versions }) {
  return versions
    .filter(({ partnerSignedAt }) => !partnerSignedAt)
    .map((version) => ({
      key: version.id,
      day: version.askedFor,
      title: fill(LABELS.sign, version.number),
      why: signWords(version),
      minutes: 2,
      button: LABELS.signButton,
      place: { screen: 'plan', recordId: version.accountPlan, objectApiName: 'Account_Plan__c' },
    }));
}

function signWords({ vendorSignedName, vendorSignedAt, offeredAt, lineCount, initiativeCount }) {
  const on = (moment) => dayAndMonth(dayOf(new Date(moment)));
  if (!vendorSignedAt) return offeredAt ? fill(LABELS.signOffered, on(offeredAt)) : '';
  const changed = (lineCount ?? 0) + (initiativeCount ?? 0);
  const label = changed === 1 ? LABELS.signedChangedOne : LABELS.signedChanged;
  return fill(label, (vendorSignedName ?? '').split(' ')[0], on(vendorSignedAt), changed);
}

function goalItems({ goals, currency }) {
  return goals
    .filter(({ amount }) => amount !== null)
    .map((goal) => ({
      key: goal.id,
      day: goal.effectiveDate,
      title: fill(LABELS.acceptGoal, money(goal.amount, currency)),
      why:
        goal.reason ||
        (goal.effectiveDate ? fill(LABELS.acceptGoalWhy, dayAndMonth(goal.effectiveDate)) : ''),
      minutes: 1,
      button: LABELS.acceptGoalButton,
      place: null,
      goal,
    }));
}

function dealItems({ deals }, today) {
  const ending = deals.filter(({ protectedUntil, asked }) => {
    const isSoon = daysBetween(today, protectedUntil) <= PROTECTION_ENDS_SOON;
    return isSoon && !asked;
  });
  return ending.length > NAMED_DEALS ? [severalDeals(ending)] : ending.map(dealItem);
}

/** Many deals are one thing to look through, not a long list. */
function severalDeals(deals) {
  const [first, second] = deals;
  const words = [first.customerName, second.customerName, deals.length - 2];
  return {
    key: first.id,
    day: first.protectedUntil,
    title: fill(LABELS.dealsEnd, deals.length),
    why: fill(LABELS.dealsEndWhy, dayAndMonth(first.protectedUntil), ...words),
    minutes: Math.min(10, deals.length),
    button: LABELS.dealsEndButton,
    place: { screen: 'deals', recordId: first.id, objectApiName: 'Deal_Registration__c' },
  };
}

function dealItem({ id, customerName, protectedUntil, extendedCount, extensionLimit }) {
  const canExtend = (extendedCount ?? 0) < (extensionLimit ?? 1);
  return {
    key: id,
    day: protectedUntil,
    title: fill(canExtend ? LABELS.dealEnds : LABELS.dealEndsLast, customerName),
    why: fill(LABELS.dealEndsWhy, dayAndMonth(protectedUntil)),
    minutes: 1,
    button: canExtend ? LABELS.dealEndsButton : LABELS.dealEndsLastButton,
    place: { screen: 'deals', recordId: id, objectApiName: 'Deal_Registration__c' },
  };
}

function lateWords(who, dueDate) {
  const day = dayAndMonth(dueDate);
  return who ? fill(LABELS.lateAction, who, day) : fill(LABELS.lateActionAlone, day);
}

/** What the partner has promised: past its day, or with nobody to do it. */
function actionItems({ actions }, today) {
  return actions
    .filter(({ side, status }) => side === 'Partner' && status !== 'Done')
    .map((action) => ({
      ...action,
      isLate: Boolean(action.dueDate) && action.dueDate < today,
      isTaken: Boolean(action.owner || action.ownerName),
    }))
    .filter(({ isLate, isTaken }) => isLate || !isTaken)
    .map(({ id, name, dueDate, ownerName, ownerRecord, isTaken }) => ({
      key: id,
      day: dueDate,
      title: isTaken ? name : fill(LABELS.acceptAction, name),
      why: isTaken ? lateWords(ownerName ?? ownerRecord?.name, dueDate) : LABELS.acceptActionWhy,
      minutes: 1,
      button: isTaken ? LABELS.lateActionButton : LABELS.acceptActionButton,
      place: { screen: 'actions', recordId: id, objectApiName: 'Partner_Action__c' },
    }));
}

function roundItems({ round }) {
  if (!round || round.mode === 'CAM') return [];
  return [
    {
      key: round.id,
      day: null,
      title: LABELS.finishRound,
      why: round.startedAt ? fill(LABELS.finishRoundWhy, dayAndMonth(round.startedAt.slice(0, 10))) : '',
      minutes: 10,
      button: LABELS.finishRoundButton,
      place: { screen: 'capabilities', recordId: round.id, objectApiName: 'Capability_Scorecard__c' },
    },
  ];
}
