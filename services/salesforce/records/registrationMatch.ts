import { id, key, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What a new registration resembles; partners cannot read it. */
export const registrationMatch = recordCodec('Registration_Match__c', {
  id: readOnly('Id', id),
  registrationId: field('Deal_Registration__c', id),
  /** "<registration id>:<id of the other>" */
  key: field('Match_Key__c', key.nullable()),
  kind: field('Kind__c', words({ registered: 'Registered deal', open: 'Open opportunity' })),
  opportunityId: field('Opportunity__c', id.nullable()),
  otherRegistrationId: field('Other_Registration__c', id.nullable()),
  why: field('Why__c', sentence(255).nullable()),
  strength: field('Strength__c', words({ same: 'Same', similar: 'Similar' })),
});
