import { count, id, longKey, money, percent, sentence } from './fieldCodecs.ts';
import { TACTIC_KIND } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One of the tactics of a template. */
export const marketingTemplateTactic = recordCodec('Marketing_Template_Tactic__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  templateId: field('Marketing_Template__c', id),
  key: field('Template_Tactic_Key__c', longKey(120).nullable()),
  kind: field('Kind__c', TACTIC_KIND),
  segment: field('Segment__c', sentence(255).nullable()),
  audience: field('Audience__c', count.nullable()),
  expectedResponse: field('Expected_Response__c', percent.nullable()),
  cost: field('Cost__c', money.nullable()),
  vendorShare: field('Vendor_Share__c', percent.nullable()),
  startsAfterDays: field('Starts_After_Days__c', count.nullable()),
  runsDays: field('Runs_Days__c', count.nullable()),
  content: field('Content__c', sentence(255).nullable()),
  sortOrder: field('Sort_Order__c', count.nullable()),
});
