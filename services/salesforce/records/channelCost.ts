import { id, key, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One line of what the channel has cost in a period. */
export const channelCost = recordCodec('Channel_Cost__c', {
  id: readOnly('Id', id),
  key: field('Cost_Key__c', key.nullable()),
  periodId: field('Period__c', id),
  /** In the words of the channelProfit library. */
  line: field(
    'Line__c',
    words({
      'Level discounts': 'Level discounts',
      'Registration discounts': 'Registration discounts',
      'Channel staff': 'Channel staff',
      'Marketing funds': 'Marketing funds',
      'Co-op': 'Co-op',
      Promotions: 'Promotions',
      Operations: 'Operations',
    }),
  ),
  amount: field('Amount__c', money),
  currency: field('Currency_Code__c', text.nullable()),
  note: field('Note__c', sentence(255).nullable()),
});
