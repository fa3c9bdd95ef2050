import { count, id, key, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const syncFailure = recordCodec('Sync_Failure__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', sentence(80)),
  key: field('Failure_Key__c', key),
  runId: field('Sync_Run__c', id),
  /** API name of the object that could not be written. */
  object: field('Object__c', sentence(80).nullable()),
  recordKey: field('Record_Key__c', sentence(255).nullable()),
  operation: field('Operation__c', sentence(40).nullable()),
  errorCode: field('Error_Code__c', sentence(120).nullable()),
  message: field('Message__c', sentence(32_768).nullable()),
  hint: field('Hint__c', sentence(255).nullable()),
  attempts: field('Attempts__c', count.nullable()),
  status: field('Status__c', words({ open: 'Open', resolved: 'Resolved' })),
});
