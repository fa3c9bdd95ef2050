import { count, flag, id, longKey, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const planCustomer = recordCodec('Plan_Customer__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  planId: field('Account_Plan__c', id),
  /** "<plan id>:<account id, or web domain, or name|country>" */
  key: field('Customer_Key__c', longKey(255).nullable()),
  /** Our account, where it is known; partners cannot read it. */
  accountId: field('Customer__c', id.nullable()),
  domain: field('Domain__c', sentence(120).nullable()),
  country: field('Country__c', sentence(80).nullable()),
  size: field('Size__c', sentence(80).nullable()),
  kind: field('Kind__c', words({ existing: 'Existing', new: 'New', target: 'Target' })),
  business: field('Business__c', sentence(2000).nullable()),
  priorities: field('Priorities__c', sentence(2000).nullable()),
  competition: field('Competition__c', sentence(2000).nullable()),
  decisionMaking: field('Decision_Making__c', sentence(2000).nullable()),
  influencers: field('Influencers__c', sentence(255).nullable()),
  /** JSON: [{"product", "owned", "open", "openCount", "openLedBy", "registered", "overdue"}]. */
  positions: field('Positions__c', text.nullable()),
  ownedAmount: field('Owned_Amount__c', money.nullable()),
  openAmount: field('Open_Amount__c', money.nullable()),
  openCount: field('Open_Count__c', count.nullable()),
  archived: field('Archived__c', flag),
  revision: field('Revision__c', count.nullable()),
});

/** @param identity account id, or web domain, or name and country, as `customerKey` of c/customerMatch has it */
export function planCustomerKey(planId: string, identity: string): string {
  return `${planId}:${identity}`;
}
