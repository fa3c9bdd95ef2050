import { id, instant, key } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** When somebody has last seen the home page; the service never asks. */
export const homeVisit = recordCodec('Home_Visit__c', {
  id: readOnly('Id', id),
  /** The user's id. */
  key: field('Visit_Key__c', key.nullable()),
  seenAt: field('Seen_At__c', instant.nullable()),
  seenBefore: field('Seen_Before__c', instant.nullable()),
});
