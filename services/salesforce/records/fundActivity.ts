import { count, day, flag, id, longKey, money, sentence, words } from './fieldCodecs.ts';
import { TACTIC_KIND } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One thing that funds are asked for; what it has come to is the fold of its steps. */
export const fundActivity = recordCodec('Fund_Activity__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  requestId: field('Fund_Request__c', id),
  key: field('Activity_Key__c', longKey(120).nullable()),
  tacticId: field('Tactic__c', id.nullable()),
  kind: field('Kind__c', TACTIC_KIND),
  totalCost: field('Total_Cost__c', money),
  askedAmount: field('Asked_Amount__c', money),
  startsOn: field('Starts_On__c', day.nullable()),
  endsOn: field('Ends_On__c', day.nullable()),
  claimBy: field('Claim_By__c', day.nullable()),
  approverId: field('Approver__c', id.nullable()),
  delegateId: field('Delegate__c', id.nullable()),
  escalateToId: field('Escalate_To__c', id.nullable()),
  decideBy: field('Decide_By__c', day.nullable()),
  finalDecision: field('Final_Decision__c', flag),
  /** null = not looked at yet. */
  eligible: field('Eligible__c', words({ yes: 'Yes', no: 'No' }).nullable()),
  eligibilityReason: field('Eligibility_Reason__c', sentence(255).nullable()),
  /** For reports; what holds are the steps. */
  status: field(
    'Status__c',
    words({
      Draft: 'Draft',
      Waiting: 'Waiting',
      Agreed: 'Agreed',
      Question: 'Question',
      Returned: 'Returned',
      Declined: 'Declined',
      Approved: 'Approved',
      'Claim sent': 'Claim sent',
      'Claim returned': 'Claim returned',
      'Claim approved': 'Claim approved',
      Paid: 'Paid',
    }).nullable(),
  ),
  approvedAmount: readOnly('Approved_Amount__c', money.nullable()),
  paidAmount: readOnly('Paid_Amount__c', money.nullable()),
  stepCount: readOnly('Step_Count__c', count.nullable()),
  extendedTo: readOnly('Extended_To__c', day.nullable()),
  /** Number of the last step that changed the state; the other numbers say of which kind it is. */
  lastState: readOnly('Last_State__c', count.nullable()),
  lastAsked: readOnly('Last_Asked__c', count.nullable()),
  lastQuestion: readOnly('Last_Question__c', count.nullable()),
  lastApproved: readOnly('Last_Approved__c', count.nullable()),
  lastClaimSent: readOnly('Last_Claim_Sent__c', count.nullable()),
  lastClaimReturned: readOnly('Last_Claim_Returned__c', count.nullable()),
  lastClaimApproved: readOnly('Last_Claim_Approved__c', count.nullable()),
  revision: field('Revision__c', count.nullable()),
});
