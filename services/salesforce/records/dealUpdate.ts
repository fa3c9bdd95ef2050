import { day, flag, id, money, sentence } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What a partner says about its registered deal as it goes on. */
export const dealUpdate = recordCodec('Deal_Update__c', {
  id: readOnly('Id', id),
  registrationId: field('Deal_Registration__c', id),
  note: field('Note__c', sentence(255).nullable()),
  stage: field('Stage__c', sentence(80).nullable()),
  amount: field('Amount__c', money.nullable()),
  closeDate: field('Close_Date__c', day.nullable()),
  asksForExtension: field('Asks_For_Extension__c', flag),
});
