import { day, id, key, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const partnerCertification = recordCodec('Partner_Certification__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  key: field('Certification_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  contactId: field('Contact__c', id.nullable()),
  role: field('Role__c', words({ seller: 'Seller', engineer: 'Engineer' })),
  earnedOn: field('Earned_On__c', day),
  expiresOn: field('Expires_On__c', day.nullable()),
});
