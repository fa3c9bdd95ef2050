import { count, day, id, longKey, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const planReview = recordCodec('Plan_Review__c', {
  id: readOnly('Id', id),
  planId: field('Account_Plan__c', id),
  key: field('Review_Key__c', longKey(120).nullable()),
  plannedOn: field('Planned_On__c', day.nullable()),
  heldOn: field('Held_On__c', day.nullable()),
  status: field('Status__c', words({ planned: 'Planned', held: 'Held', cancelled: 'Cancelled' })),
  wins: field('Wins__c', sentence(4000).nullable()),
  stuck: field('Stuck__c', sentence(4000).nullable()),
  wayThrough: field('Way_Through__c', sentence(4000).nullable()),
  decisions: field('Decisions__c', sentence(4000).nullable()),
  attendees: field('Attendees__c', sentence(255).nullable()),
  recognition: field('Recognition__c', sentence(255).nullable()),
  revision: field('Revision__c', count.nullable()),
});
