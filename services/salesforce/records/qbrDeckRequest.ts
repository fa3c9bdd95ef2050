import { count, id, instant, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const qbrDeckRequest = recordCodec('QBR_Deck_Request__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', sentence(80)),
  qbrId: field('QBR__c', id),
  status: field(
    'Status__c',
    words({ requested: 'Requested', building: 'Building', ready: 'Ready', failed: 'Failed' }),
  ),
  requestedById: field('Requested_By__c', id.nullable()),
  requestedAt: field('Requested_At__c', instant.nullable()),
  /** Must differ between two attempts: the org refuses a claim only when this name changes. */
  claimedBy: field('Claimed_By__c', sentence(80).nullable()),
  claimedAt: field('Claimed_At__c', instant.nullable()),
  claimCount: field('Claim_Count__c', count.nullable()),
  finishedAt: field('Finished_At__c', instant.nullable()),
  failureReason: field('Failure_Reason__c', sentence(255).nullable()),
  contentVersionId: field('Content_Version_Id__c', id.nullable()),
  deckVersion: field('Deck_Version__c', count.nullable()),
  slideCount: field('Slide_Count__c', count.nullable()),
});
