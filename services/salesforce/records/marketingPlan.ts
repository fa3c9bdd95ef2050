import { count, day, id, key, money, percent, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What a partner does in a quarter to bring in customers. */
export const marketingPlan = recordCodec('Marketing_Plan__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  managerId: field('OwnerId', id),
  /** "<partner account id>:<period label>" */
  key: field('Plan_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  periodLabel: field('Period_Label__c', sentence(40)),
  start: field('Start_Date__c', day),
  end: field('End_Date__c', day),
  currency: field('Currency_Code__c', text.nullable()),
  goal: field('Goal__c', sentence(255).nullable()),
  success: field('Success__c', sentence(255).nullable()),
  qualifiedLead: field('Qualified_Lead__c', sentence(255).nullable()),
  revenueTarget: field('Revenue_Target__c', money.nullable()),
  averageDealSize: field('Average_Deal_Size__c', money.nullable()),
  /** 0 to 1; null = not known. */
  margin: field('Margin__c', percent.nullable()),
  status: field('Status__c', words({ draft: 'Draft', shared: 'Shared', agreed: 'Agreed', done: 'Done' })),
  previousPlanId: field('Previous_Plan__c', id.nullable()),
  accountPlanId: field('Account_Plan__c', id.nullable()),
  verifiedOn: field('Verified_On__c', day.nullable()),
  verification: field('Verification__c', sentence(4000).nullable()),
  /** JSON: each rate with its source and what it rests on. */
  rates: field('Rates__c', text.nullable()),
  revision: field('Revision__c', count.nullable()),
});
