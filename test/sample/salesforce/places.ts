import type { Organisation } from '../rules/organisation.ts';

export type Kind = keyof Organisation;

/** Where each kind of record lives in Salesforce, and the field by which it is found again. */
export const PLACES: Readonly<Record<Kind, { object: string; keyField: string }>> = {
  roles: { object: 'UserRole', keyField: 'DeveloperName' },
  users: { object: 'User', keyField: 'Username' },
  accounts: { object: 'Account', keyField: 'Cadence_Key__c' },
  contacts: { object: 'Contact', keyField: 'Cadence_Key__c' },
  products: { object: 'Product2', keyField: 'ProductCode' },
  periods: { object: 'Operating_Period__c', keyField: 'Period_Key__c' },
  goals: { object: 'Partner_Goal__c', keyField: 'Goal_Key__c' },
  opportunities: { object: 'Opportunity', keyField: 'Cadence_Key__c' },
  registrations: { object: 'Deal_Registration__c', keyField: 'Registration_Key__c' },
  reviews: { object: 'QBR__c', keyField: 'QBR_Key__c' },
  commitments: { object: 'Partner_Action__c', keyField: 'Action_Key__c' },
};
