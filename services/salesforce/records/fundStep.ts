import { count, day, id, key, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One step of an activity; steps are only ever added. */
export const fundStep = recordCodec('Fund_Step__c', {
  id: readOnly('Id', id),
  activityId: field('Fund_Activity__c', id),
  /** "<activity id>:<number>" */
  key: field('Step_Key__c', key.nullable()),
  number: field('Number__c', count),
  /** In the words of the fundLedger library. */
  kind: field(
    'Kind__c',
    words({
      Sent: 'Sent',
      Agreed: 'Agreed',
      Approved: 'Approved',
      'Asked for more': 'Asked for more',
      Returned: 'Returned',
      Declined: 'Declined',
      Extended: 'Extended',
      Released: 'Released',
      Escalated: 'Escalated',
      'Claim sent': 'Claim sent',
      'Claim approved': 'Claim approved',
      'Claim returned': 'Claim returned',
      Paid: 'Paid',
    }),
  ),
  byName: field('By_Name__c', text),
  /** Promised by this step; negative when released. */
  approvedDelta: field('Approved_Delta__c', money.nullable()),
  paidDelta: field('Paid_Delta__c', money.nullable()),
  newDate: field('New_Date__c', day.nullable()),
  why: field('Why__c', sentence(255).nullable()),
  claimId: field('Claim__c', id.nullable()),
});
