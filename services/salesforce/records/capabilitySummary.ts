import { count, day, id, key, percent, ratio, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const capabilitySummary = recordCodec('Capability_Summary__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  /** "company", "region:<role id>" or "manager:<user id>". */
  key: field('Summary_Key__c', key),
  /** A manager's summary is the manager's, so that the roles above see it too. */
  ownerId: field('OwnerId', id),
  level: field('Level__c', words({ company: 'Company', region: 'Region', manager: 'Manager' })),
  subjectId: field('Subject_Id__c', text.nullable()),
  subjectName: field('Subject_Name__c', text.nullable()),
  managerId: field('Manager__c', id.nullable()),
  asOf: field('As_Of__c', day.nullable()),
  partnerCount: field('Partner_Count__c', count.nullable()),
  currentCount: field('Current_Count__c', count.nullable()),
  completion: field('Completion__c', percent.nullable()),
  lowCount: field('Low_Count__c', count.nullable()),
  averageScore: field('Average_Score__c', ratio.nullable()),
  /** JSON. */
  categories: field('Categories__c', text.nullable()),
});
