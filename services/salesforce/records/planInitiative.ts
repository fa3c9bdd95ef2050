import { count, day, flag, id, longKey, money, percent, sentence, words } from './fieldCodecs.ts';
import { PLAN_SIDES } from './planWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** A joint effort of an account plan as a version changes it. */
export const planInitiative = recordCodec('Plan_Initiative__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  versionId: field('Account_Plan_Version__c', id),
  /** "<version id>:<initiative key>" */
  key: field('Plan_Initiative_Key__c', longKey(120).nullable()),
  initiativeKey: field('Initiative_Key__c', longKey(80)),
  segment: field('Segment__c', sentence(255).nullable()),
  tactic: field(
    'Tactic__c',
    words({
      email: 'Email',
      calling: 'Calling',
      event: 'Event',
      webinar: 'Webinar',
      tradeShow: 'Trade show',
      advertising: 'Advertising',
      speaking: 'Speaking or PR',
      award: 'Award',
      workshop: 'Workshop',
    }).nullable(),
  ),
  listSize: field('List_Size__c', count.nullable()),
  /** 0 to 1. */
  expectedResponse: field('Expected_Response__c', percent.nullable()),
  cost: field('Cost__c', money.nullable()),
  /** 0 to 1 of the cost. */
  vendorShare: field('Vendor_Share__c', percent.nullable()),
  /** Sales that it should bring, at face value. */
  contribution: field('Contribution__c', money.nullable()),
  contributesTo: field('Contributes_To__c', sentence(80).nullable()),
  startsOn: field('Starts_On__c', day.nullable()),
  removed: field('Removed__c', flag),
  askedBy: field('Asked_By__c', PLAN_SIDES.nullable()),
  reason: field('Reason__c', sentence(255).nullable()),
  revision: field('Revision__c', count.nullable()),
});
