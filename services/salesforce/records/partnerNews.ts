import { count, flag, id, instant, longKey, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Something that has happened with a partner; told once, never changed. */
export const partnerNews = recordCodec('Partner_News__c', {
  id: readOnly('Id', id),
  /** "<id of what it tells of>:<what happened>" */
  key: field('News_Key__c', longKey(120).nullable()),
  ownerId: field('OwnerId', id),
  partnerId: field('Partner__c', id),
  kind: field(
    'Kind__c',
    words({
      'Deal won': 'Deal won',
      'Deal moved': 'Deal moved',
      'Closing date moved': 'Closing date moved',
      'Deal registered': 'Deal registered',
      'Registration approved': 'Registration approved',
      'Registration declined': 'Registration declined',
      'Protection extended': 'Protection extended',
      'Funds approved': 'Funds approved',
      'Funds paid': 'Funds paid',
      'Promise kept': 'Promise kept',
      'Plan offered': 'Plan offered',
      'Plan signed': 'Plan signed',
      'Level reached': 'Level reached',
      'Certificate earned': 'Certificate earned',
      'QBR deck ready': 'QBR deck ready',
    }),
  ),
  happenedAt: field('Happened_At__c', instant),
  subject: field('Subject__c', sentence(255).nullable()),
  was: field('Was__c', sentence(80).nullable()),
  becomes: field('Becomes__c', sentence(80).nullable()),
  amount: field('Amount__c', money.nullable()),
  byName: field('By_Name__c', text.nullable()),
  side: field('Side__c', words({ partner: 'Partner', vendor: 'Vendor' }).nullable()),
  celebrated: field('Celebrated__c', flag),
  note: field('Note_Kind__c', words({ largestYet: 'Largest yet' }).nullable()),
  product: field('Product__c', sentence(80).nullable()),
  aboutId: field('About_Id__c', text.nullable()),
  applauseCount: readOnly('Applause_Count__c', count.nullable()),
});
