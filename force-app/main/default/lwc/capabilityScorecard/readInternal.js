import { nodesOf } from './readCapabilities.js';
import { listOf, optionsOf } from './templateOf.js';

/**
 * What only the vendor is asked of a partner at this stage, with the answers of one round.
 * @param {any} data
 * @param {{ id: string, lifeStage: string | null } | undefined} round
 * @param {string} templateId
 */
export function readInternal({ uiapi: { query } }, round, templateId) {
  const stage = round?.lifeStage;
  const questions = nodesOf(query.Capability_Internal_Question__c)
    .filter(({ Template__c }) => Template__c.value === templateId)
    .map((node) => ({
      id: node.Id,
      key: node.Code__c.value,
      name: node.Name.value,
      text: node.Question__c.value,
      kind: node.Kind__c.value,
      weight: 0,
      options: optionsOf(node),
      lifeStages: listOf(node.Life_Stages__c),
    }))
    .filter(({ lifeStages }) => !lifeStages.length || !stage || lifeStages.includes(stage));
  const answers = nodesOf(query.Capability_Internal_Answer__c)
    .filter(({ Scorecard__c }) => Scorecard__c.value === round?.id)
    .map((node) => [
      node.Question__r.Code__c.value,
      {
        id: node.Id,
        choice: node.Choice__c.value ? [node.Choice__c.value] : [],
        text: node.Text__c.value ?? '',
        notApplicable: false,
      },
    ]);
  return { questions, answers: Object.fromEntries(answers) };
}
