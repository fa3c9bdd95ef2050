import { id, key, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Tactics that go well together. */
export const marketingTemplate = recordCodec('Marketing_Template__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Template_Key__c', key.nullable()),
  status: field('Status__c', words({ draft: 'Draft', published: 'Published', retired: 'Retired' })),
  description: field('Description__c', sentence(255).nullable()),
});
