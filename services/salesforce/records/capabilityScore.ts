import { count, id, key, percent, text } from './fieldCodecs.ts';
import { PEER_FIELDS } from './peerFields.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Written by the service, but for the goal, which belongs to partner and manager once it is there. */
export const capabilityScore = recordCodec('Capability_Score__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  scorecardId: field('Scorecard__c', id),
  /** See {@link scoreKey}. */
  key: field('Score_Key__c', key),
  category: field('Category__c', text.nullable()),
  categoryCode: field('Category_Code__c', text.nullable()),
  order: field('Sort_Order__c', count.nullable()),
  share: field('Weight__c', percent.nullable()),
  score: field('Score__c', count.nullable()),
  coverage: field('Coverage__c', percent.nullable()),
  previousScore: field('Previous_Score__c', count.nullable()),
  change: field('Change__c', count.nullable()),
  goal: field('Goal_Score__c', count.nullable()),
  ...PEER_FIELDS,
});

export function scoreKey(scorecardId: string, categoryCode: string): string {
  return `${scorecardId}:${categoryCode}`;
}
