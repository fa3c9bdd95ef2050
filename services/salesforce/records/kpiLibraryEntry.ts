import { id, key, sentence, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const kpiLibraryEntry = recordCodec('Kpi_Library_Entry__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Kpi_Key__c', key.nullable()),
  businessType: field('Business_Type__c', sentence(80).nullable()),
  howCalculated: field('How_Calculated__c', text.nullable()),
  whoCares: field('Who_Cares__c', sentence(255).nullable()),
});
