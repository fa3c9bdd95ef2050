import { count, day, id, longKey, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** A product to be sold to a customer of an account plan. */
export const plannedOpportunity = recordCodec('Planned_Opportunity__c', {
  id: readOnly('Id', id),
  customerId: field('Plan_Customer__c', id),
  /** "<plan customer id>:<product key>" */
  key: field('Cell_Key__c', longKey(120).nullable()),
  productKey: field('Product_Key__c', longKey(80)),
  productName: field('Product_Name__c', sentence(120).nullable()),
  status: field(
    'Status__c',
    words({
      planned: 'Planned',
      registered: 'Registered',
      won: 'Won',
      lost: 'Lost',
      notAFit: 'Not a fit',
      dropped: 'Dropped',
    }),
  ),
  amount: field('Amount__c', money.nullable()),
  ledBy: field('Led_By__c', words({ partner: 'Partner', vendor: 'Vendor', nobodyYet: 'Nobody yet' })),
  strategy: field('Strategy__c', sentence(4000).nullable()),
  lastStep: field('Last_Step__c', sentence(255).nullable()),
  lastStepOn: field('Last_Step_On__c', day.nullable()),
  result: field('Result__c', sentence(255).nullable()),
  nextStep: field('Next_Step__c', sentence(255).nullable()),
  nextStepOn: field('Next_Step_On__c', day.nullable()),
  engagement: field(
    'Engagement__c',
    words({ review: 'Review', coaching: 'Coaching', coSelling: 'Co-selling' }).nullable(),
  ),
  whatWorked: field('What_Worked__c', sentence(255).nullable()),
  registrationId: field('Registration__c', id.nullable()),
  route: readOnly('Route__c', text.nullable()),
  wonAmount: field('Opportunity_Won_Amount__c', money.nullable()),
  revision: field('Revision__c', count.nullable()),
});
