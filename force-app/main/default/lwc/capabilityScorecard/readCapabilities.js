import { templateOf } from './templateOf.js';

/**
 * The answer of GraphQL as the screens speak of it.
 * @param {any} data
 */
export function readCapabilities({ uiapi: { query } }) {
  const [account] = nodesOf(query.Account);
  const [contact] = nodesOf(query.Contact);
  return {
    partner: {
      id: account?.Id,
      name: account?.Name.value,
      lifeStage: account?.Partner_Life_Stage__c.value ?? null,
      partnerType: account?.Partner_Type__c.value ?? null,
      managerId: account?.OwnerId.value,
      managerName: account?.Owner?.Name.value ?? '',
      contactName: contact?.Name.value ?? '',
    },
    template: templateOf(nodesOf(query.Capability_Question__c)),
    rounds: roundsOf(query),
    actions: nodesOf(query.Partner_Action__c).map((action) => ({
      key: action.Action_Key__c.value,
      isOpen: !['Done', 'Cancelled'].includes(action.Status__c.value),
    })),
  };
}

/** The newest first. */
function roundsOf(query) {
  const answers = nodesOf(query.Capability_Answer__c);
  const scores = nodesOf(query.Capability_Score__c);
  return nodesOf(query.Capability_Scorecard__c).map((node) => ({
    id: node.Id,
    templateId: node.Template__c.value,
    number: node.Round__c.value,
    isCompleted: node.Status__c.value === 'Completed',
    mode: node.Mode__c.value,
    lifeStage: node.Life_Stage__c.value,
    partnerType: node.Partner_Type__c.value,
    startedOn: dayOf(node.CreatedDate.value),
    completedOn: dayOf(node.Completed_At__c.value),
    secondsSpent: node.Seconds_Spent__c.value ?? 0,
    overall: {
      score: node.Overall_Score__c.value,
      change: node.Change__c.value,
      goal: node.Goal_Score__c.value,
      ...peersOf(node),
    },
    answers: Object.fromEntries(
      answers
        .filter(({ Scorecard__c }) => Scorecard__c.value === node.Id)
        .map((answer) => [answer.Question__r.Code__c.value, answerOf(answer)]),
    ),
    scores: scores.filter(({ Scorecard__c }) => Scorecard__c.value === node.Id).map(scoreOf),
  }));
}

function answerOf(node) {
  return {
    id: node.Id,
    choice: node.Choice__c.value ? node.Choice__c.value.split(';') : [],
    text: node.Text__c.value ?? '',
    notApplicable: node.Not_Applicable__c.value ?? false,
    keptFrom: node.Kept_From__c.value,
    answeredOn: node.Kept_From__c.value ?? dayOf(node.Answered_At__c.value),
    questionText: node.Question__r.Question__c.value,
    score: node.Score__c.value,
  };
}

function scoreOf(node) {
  return {
    id: node.Id,
    key: node.Category_Code__c.value,
    name: node.Category__c.value,
    order: node.Sort_Order__c.value,
    share: (node.Weight__c.value ?? 0) / 100,
    score: node.Score__c.value,
    last: node.Previous_Score__c.value,
    change: node.Change__c.value,
    goal: node.Goal_Score__c.value,
    ...peersOf(node),
  };
}

function peersOf(node) {
  return {
    peerLow: node.Peer_Low__c.value,
    peerHigh: node.Peer_High__c.value,
    peerCount: node.Peer_Count__c.value,
    peerScope: node.Peer_Scope__c.value,
  };
}

export function nodesOf(connection) {
  return (connection?.edges ?? []).map(({ node }) => node);
}

/** Where the person is; the org writes UTC. */
export function dayOf(moment) {
  if (!moment) return null;
  const local = new Date(moment);
  const two = (part) => String(part).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
