import { plainRecords } from 'c/scorecardQuery';
import { listOf } from './readPlan';

const KINDS = [
  'version',
  'line',
  'initiative',
  'planned',
  'player',
  'review',
  'note',
  'performance',
  'siblings',
];

/**
 * Gives a store what the org answered to PLAN_BODY and, of PLAN_HEAD, what belongs to this plan.
 * @param {import('c/planStore').PlanStore} store
 * @param {string} planId
 * @param {import('./readHead').PlanHead} head
 * @param {any} [data] answer to PLAN_BODY; nothing when the store has had it, because what was made since is not in it
 */
export function giveToStore(store, planId, head, data) {
  const ofPlan = ({ accountPlan }) => accountPlan === planId;
  if (data) {
    const parts = data.uiapi?.query ?? {};
    for (const kind of KINDS) store.receive(kind, plainRecords(parts[kind]));
    store.receive('customer', plainRecords(parts.customer).map(withPositions));
  }
  store.receive('list', head.lists.filter(ofPlan));
  store.receive('absence', head.absences.filter(ofPlan));
  store.receive('action', head.actions.filter(ofPlan));
}

function withPositions(customer) {
  return { ...customer, positions: listOf(customer.positions) };
}
