import { count, day, id, instant, key, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Our own object, for orgs that have none. Which object the metrics read is the field mapping's choice. */
export const dealRegistration = recordCodec('Deal_Registration__c', {
  id: readOnly('Id', id),
  key: field('Registration_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  dealId: field('Opportunity__c', id.nullable()),
  customerName: field('Customer_Name__c', text.nullable()),
  customerDomain: field('Customer_Domain__c', text.nullable()),
  customerCountry: field('Customer_Country__c', text.nullable()),
  product: field('Product__c', text.nullable()),
  expectedAmount: field('Expected_Amount__c', money.nullable()),
  status: field(
    'Status__c',
    words({
      draft: 'Draft',
      pending: 'Pending',
      approved: 'Approved',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
      expired: 'Expired',
    }),
  ),
  submittedAt: field('Submitted_At__c', instant.nullable()),
  decidedAt: field('Decided_At__c', instant.nullable()),
  protectedUntil: field('Protected_Until__c', day.nullable()),
  ledBy: field('Led_By__c', words({ partner: 'Partner', vendor: 'Vendor' }).nullable()),
  decisionReason: field('Decision_Reason__c', text.nullable()),
  plannedOpportunityId: field('Planned_Opportunity__c', id.nullable()),
  productKey: field('Product_Key__c', sentence(80).nullable()),
  checkStatus: field(
    'Check_Status__c',
    words({ waiting: 'Waiting', clear: 'Clear', similar: 'Similar deal found' }).nullable(),
  ),
  checkedAt: field('Checked_At__c', instant.nullable()),
  answerBy: field('Answer_By__c', day.nullable()),
  useCase: field('Use_Case__c', sentence(255).nullable()),
  stageNote: field('Stage_Note__c', sentence(255).nullable()),
  expectedClose: field('Expected_Close__c', day.nullable()),
  marketingTacticId: field('Marketing_Tactic__c', id.nullable()),
  extendedCount: field('Extended_Count__c', count.nullable()),
  extensionLimit: field('Extension_Limit__c', count.nullable()),
  /** The id of the opportunity while this is its approved registration: there is one at most. */
  approvedFor: field('Approved_For__c', id.nullable()),
  decidedById: field('Decided_By__c', id.nullable()),
});
