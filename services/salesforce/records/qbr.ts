import { count, day, id, instant, key, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const qbr = recordCodec('QBR__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  /** See {@link qbrKey}. Null when a person made the record. */
  key: field('QBR_Key__c', key.nullable()),
  ownerId: field('OwnerId', id),
  partnerId: field('Partner__c', id),
  periodId: field('Period__c', id),
  periodLabel: field('Period_Label__c', text.nullable()),
  status: field(
    'Status__c',
    words({ planned: 'Planned', held: 'Held', closed: 'Closed', cancelled: 'Cancelled' }),
  ),
  meetingDate: field('Meeting_Date__c', day.nullable()),
  attendees: field('Attendees__c', text.nullable()),
  notes: field('Notes__c', text.nullable()),
  /** The file that every version of the deck belongs to. */
  deckDocumentId: field('Deck_Document_Id__c', id.nullable()),
  deckVersion: field('Deck_Version__c', count.nullable()),
  deckBuiltAt: field('Deck_Built_At__c', instant.nullable()),
});

/** One review for a partner and a period, however often it is asked for. */
export function qbrKey(partnerId: string, periodLabel: string): string {
  return `${partnerId}:${periodLabel}`;
}
