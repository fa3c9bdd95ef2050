import { count, day, id, longKey, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** A company that a tactic brought in. */
export const marketingLead = recordCodec('Marketing_Lead__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  tacticId: field('Marketing_Tactic__c', id),
  key: field('Lead_Key__c', longKey(120).nullable()),
  domain: field('Domain__c', sentence(255).nullable()),
  receivedOn: field('Received_On__c', day.nullable()),
  status: field(
    'Status__c',
    words({
      new: 'New',
      qualified: 'Qualified',
      accepted: 'Accepted',
      opportunity: 'Opportunity',
      won: 'Won',
      lost: 'Lost',
    }),
  ),
  followedUpOn: field('Followed_Up_On__c', day.nullable()),
  registrationId: field('Registration__c', id.nullable()),
  revision: field('Revision__c', count.nullable()),
});
