import { count, id, instant, key, percent, text, words } from './fieldCodecs.ts';
import { PEER_FIELDS } from './peerFields.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const capabilityScorecard = recordCodec('Capability_Scorecard__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  partnerId: field('Partner__c', id),
  templateId: field('Template__c', id),
  /** See {@link scorecardKey}. */
  key: field('Scorecard_Key__c', key),
  round: field('Round__c', count),
  status: field('Status__c', words({ inProgress: 'In progress', completed: 'Completed' })),
  mode: field('Mode__c', words({ partner: 'Partner', manager: 'CAM', together: 'Together' })),
  /** As they were when the round began. */
  lifeStage: field('Life_Stage__c', text.nullable()),
  partnerType: field('Partner_Type__c', text.nullable()),
  startedAt: field('Started_At__c', instant.nullable()),
  completedAt: field('Completed_At__c', instant.nullable()),
  secondsSpent: field('Seconds_Spent__c', count.nullable()),
  previousId: field('Previous__c', id.nullable()),
  overallScore: field('Overall_Score__c', count.nullable()),
  coverage: field('Coverage__c', percent.nullable()),
  change: field('Change__c', count.nullable()),
  goal: field('Goal_Score__c', count.nullable()),
  ...PEER_FIELDS,
});

/** Two people cannot start the same round of a partner. */
export function scorecardKey(partnerId: string, round: number): string {
  return `${partnerId}:${round}`;
}
