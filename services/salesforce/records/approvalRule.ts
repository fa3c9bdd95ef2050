import { count, flag, id, key, money, sentence } from './fieldCodecs.ts';
import { TACTIC_KIND } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Who decides which activities, and in how many working days. */
export const approvalRule = recordCodec('Approval_Rule__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Rule_Key__c', key.nullable()),
  order: field('Order__c', count),
  region: field('Region__c', sentence(80).nullable()),
  kind: field('Kind__c', TACTIC_KIND.nullable()),
  upToAmount: field('Up_To_Amount__c', money.nullable()),
  /** null = the partner’s account manager. */
  approverId: field('Approver__c', id.nullable()),
  delegateId: field('Delegate__c', id.nullable()),
  days: field('Days__c', count),
  escalateToId: field('Escalate_To__c', id.nullable()),
  final: field('Final__c', flag),
});
