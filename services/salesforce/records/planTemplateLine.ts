import { count, flag, id, longKey, sentence, text } from './fieldCodecs.ts';
import { PLAN_LINE_KIND, PLAN_SECTION } from './planWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const planTemplateLine = recordCodec('Plan_Template_Line__c', {
  id: readOnly('Id', id),
  templateId: field('Plan_Template__c', id),
  /** "<template key>:<line key>" */
  key: field('Template_Line_Key__c', longKey(160).nullable()),
  lineKey: field('Line_Key__c', longKey(80)),
  section: field('Section__c', PLAN_SECTION),
  label: field('Label__c', sentence(120).nullable()),
  prompt: field('Prompt__c', text.nullable()),
  kind: field('Kind__c', PLAN_LINE_KIND),
  /** One a line. */
  choices: field('Choices__c', sentence(2000).nullable()),
  requiredToSign: field('Required_To_Sign__c', flag),
  rumba: field('Rumba__c', flag),
  order: field('Sort_Order__c', count.nullable()),
});
