import { id, instant, key, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What one person at a partner does; a permission set each. */
export const partnerRole = recordCodec('Partner_Role__c', {
  id: readOnly('Id', id),
  /** "<contact id>:<role>" */
  key: field('Role_Key__c', key),
  ownerId: field('OwnerId', id),
  partnerId: field('Partner__c', id),
  contactId: field('Contact__c', id),
  role: field(
    'Role__c',
    words({ executive: 'Executive', marketer: 'Marketer', seller: 'Seller', champion: 'Champion' }),
  ),
  state: field(
    'State__c',
    words({
      asked: 'Asked',
      inEffect: 'In effect',
      ending: 'Ending',
      ended: 'Ended',
      refused: 'Refused',
    }),
  ),
  askedByName: field('Asked_By_Name__c', text.nullable()),
  agreedById: field('Agreed_By__c', id.nullable()),
  agreedByName: field('Agreed_By_Name__c', text.nullable()),
  /** Executives and champions take effect only with it. */
  agreedAt: field('Agreed_At__c', instant.nullable()),
  refusedBecause: field('Refused_Because__c', sentence(255).nullable()),
  inEffectSince: field('In_Effect_Since__c', instant.nullable()),
});
