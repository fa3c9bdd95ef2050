import { count, day, id, key, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const partnerAction = recordCodec('Partner_Action__c', {
  id: readOnly('Id', id),
  subject: field('Name', sentence(80)),
  key: field('Action_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  qbrId: field('QBR__c', id.nullable()),
  /** Who has promised it. */
  side: field('Side__c', words({ partner: 'Partner', vendor: 'Vendor' })),
  /** Who does it: a user, or just a name. */
  responsibleId: field('Owner__c', id.nullable()),
  responsibleName: field('Owner_Name__c', text.nullable()),
  dueDate: field('Due_Date__c', day.nullable()),
  status: field(
    'Status__c',
    words({
      open: 'Open',
      done: 'Done',
      slipped: 'Slipped',
      changed: 'Changed',
      cancelled: 'Cancelled',
    }),
  ),
  measure: field('Measure__c', text.nullable()),
  /** What helps with it. */
  resource: field('Resource__c', sentence(255).nullable()),
  /** What came of it, or why its day has moved. */
  note: field('Note__c', sentence(255).nullable()),
  doneOn: field('Done_On__c', day.nullable()),
  source: field('Source__c', text.nullable()),
  planId: field('Account_Plan__c', id.nullable()),
  plannedOpportunityId: field('Planned_Opportunity__c', id.nullable()),
  /** Set once; the due date may move. */
  firstDueDate: field('First_Due_Date__c', day.nullable()),
  carriedOverCount: field('Carried_Over_Count__c', count.nullable()),
});
