import { nodesOf, text } from './readField.js';

/**
 * Something agreed for a day: an open action or a review meeting.
 * @typedef {object} Step
 * @property {string} id
 * @property {'action' | 'review'} kind
 * @property {string} partnerId
 * @property {string} partnerName
 * @property {string | null} date YYYY-MM-DD
 * @property {string | null} subject of an action
 * @property {string | null} side label of who has promised it
 * @property {string | null} source where an action came from
 * @property {boolean} deckReady of a review
 */

/**
 * @param {any} query the `query` part of the answer
 * @returns {Step[] | undefined} by day, those without one last; undefined when they could not be read
 */
export function stepsOf(query) {
  const actions = nodesOf(query.Partner_Action__c)?.map(actionOf);
  const reviews = nodesOf(query.QBR__c)?.map(reviewOf);
  if (!actions && !reviews) return undefined;
  return [...(actions ?? []), ...(reviews ?? [])].sort(byDate);
}

function actionOf(node) {
  return {
    ...common(node),
    kind: 'action',
    date: text(node.Due_Date__c),
    subject: text(node.Name),
    side: node.Side__c?.displayValue ?? text(node.Side__c),
    source: text(node.Source__c),
    deckReady: false,
  };
}

function reviewOf(node) {
  return {
    ...common(node),
    kind: 'review',
    date: text(node.Meeting_Date__c),
    subject: null,
    side: null,
    source: null,
    deckReady: text(node.Deck_Document_Id__c) !== null,
  };
}

function common(node) {
  return { id: node.Id, partnerId: text(node.Partner__c), partnerName: text(node.Partner__r?.Name) ?? '' };
}

function byDate(one, other) {
  const last = '9999';
  return (one.date ?? last) < (other.date ?? last) ? -1 : Number(one.date !== other.date);
}
