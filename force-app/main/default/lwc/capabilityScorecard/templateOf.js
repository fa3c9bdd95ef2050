/**
 * The newest published version of a questionnaire, from its questions as GraphQL brings them; null without any.
 * @param {readonly any[]} nodes
 */
export function templateOf(nodes) {
  const versions = nodes.map(({ Topic__r }) => Topic__r.Category__r.Template__r);
  const newest = versions.sort((one, other) => other.Version__c.value - one.Version__c.value)[0];
  if (!newest) return null;
  const ofNewest = nodes.filter(({ Topic__r }) => Topic__r.Category__r.Template__r.Id === newest.Id);
  return { id: newest.Id, settings: settingsOf(newest), categories: categoriesOf(ofNewest) };
}

function settingsOf(template) {
  return {
    buildingFrom: template.Building_From__c.value ?? 50,
    strongFrom: template.Strong_From__c.value ?? 80,
    neededCoverage: (template.Needed_Coverage__c.value ?? 60) / 100,
    neededPeers: template.Needed_Peers__c.value ?? 5,
    staleAfterDays: template.Stale_After_Days__c.value ?? 180,
    defaultLifeStage: template.Default_Life_Stage__c.value,
  };
}

function categoriesOf(nodes) {
  const categories = grouped(nodes, ({ Topic__r }) => Topic__r.Category__r);
  return categories.map(([category, ofCategory]) => ({
    key: category.Code__c.value,
    name: category.Name.value,
    weight: category.Weight__c.value,
    goal: category.Goal_Score__c.value,
    lifeStages: listOf(category.Life_Stages__c),
    topics: grouped(ofCategory, ({ Topic__r }) => Topic__r).map(([topic, ofTopic]) => ({
      key: topic.Code__c.value,
      name: topic.Name.value,
      weight: topic.Weight__c.value,
      questions: inOrder(ofTopic, (node) => node).map(questionOf),
    })),
  }));
}

function questionOf(node) {
  return {
    id: node.Id,
    key: node.Code__c.value,
    name: node.Name.value,
    text: node.Question__c.value,
    kind: node.Kind__c.value,
    weight: node.Weight__c.value,
    options: optionsOf(node),
    bestPractice: node.Best_Practice__c.value,
    suggestion: suggestionOf(node),
    lifeStages: listOf(node.Life_Stages__c),
    partnerTypes: listOf(node.Partner_Types__c),
  };
}

function suggestionOf(node) {
  if (!node.Suggested_Action__c.value) return null;
  return {
    action: node.Suggested_Action__c.value,
    resource: node.Suggested_Resource__c.value,
    side: node.Suggested_Side__c.value ?? 'Partner',
    days: node.Days_To_Act__c.value,
  };
}

/** @returns {{ key: string, label: string, score?: number }[]} */
export function optionsOf(node) {
  return JSON.parse(node.Options__c.value || '[]');
}

export function listOf(field) {
  return field.value ? field.value.split(';') : [];
}

/** [parent, its nodes] in the order of the parents. */
function grouped(nodes, parentOf) {
  const groups = new Map();
  for (const node of nodes) {
    const parent = parentOf(node);
    const group = groups.get(parent.Code__c.value) ?? [parent, []];
    group[1].push(node);
    groups.set(parent.Code__c.value, group);
  }
  return inOrder([...groups.values()], ([parent]) => parent);
}

function inOrder(items, of) {
  const place = (item) => of(item).Sort_Order__c.value ?? 0;
  return [...items].sort((one, other) => place(one) - place(other));
}
