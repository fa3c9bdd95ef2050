import { id, key, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** A "Well done" of one person for one piece of news. */
export const applause = recordCodec('Applause__c', {
  id: readOnly('Id', id),
  newsId: field('Partner_News__c', id),
  /** "<news id>:<user id>" */
  key: field('Applause_Key__c', key.nullable()),
  byName: field('By_Name__c', text.nullable()),
});
