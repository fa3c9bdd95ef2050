import { id, sentence, words } from './fieldCodecs.ts';
import { PLAN_SIDE } from './planWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const planNote = recordCodec('Plan_Note__c', {
  id: readOnly('Id', id),
  planId: field('Account_Plan__c', id),
  side: field('Side__c', PLAN_SIDE),
  kind: field(
    'Kind__c',
    words({ update: 'Update', suggestion: 'Suggestion', acceptance: 'Acceptance', guidance: 'Guidance' }),
  ),
  note: field('Note__c', sentence(4000).nullable()),
});
